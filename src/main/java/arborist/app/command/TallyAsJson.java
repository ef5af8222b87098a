package arborist.app.command;

import arborist.vote.curve.Curve;
import arborist.vote.set.Outcome;
import arborist.vote.set.SetFigures;
import arborist.vote.set.StopFigure;
import arborist.vote.why.Diagnosis;
import arborist.vote.why.Loss;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the votes of a session come to, as one JSON object for scripts. */
final class TallyAsJson {
    private final SetFigures figures;
    private final String explained;
    private final AlikeTotals alike;

    /** @param explained the name of the rule whose losses are explained */
    TallyAsJson(SetFigures figures, String explained, AlikeTotals alike) {
        this.alike = alike;
        this.figures = figures;
        this.explained = explained;
    }

    void write(PrintStream out) throws IOException {
        try (JsonGenerator json = new JsonMapper().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeNumberField("problems", figures.problems());
            json.writeNumberField("samples", figures.samples());
            if (figures.oracles() > 0) {
                json.writeNumberField("oracle_samples", figures.oracles());
            }
            json.writeObjectFieldStart("rules");
            for (Map.Entry<String, Outcome> rule : figures.rules().entrySet()) {
                rule(json, rule.getKey(), rule.getValue());
            }
            json.writeEndObject();
            curve(json, "pass_at", figures.curves().map(SetFigures.Curves::pass));
            curve(json, "maj_at", figures.curves().map(SetFigures.Curves::majority));
            stopping(json);
            diagnoses(json);
            doubted(json);
            alike.write(json);
            json.writeEndObject();
        }
        out.println();
    }

    /** Null where the rule chose nothing: zeros would say that no vote was lost. */
    private void diagnoses(JsonGenerator json) throws IOException {
        if (!figures.decides(explained)) {
            json.writeNullField("diagnoses");
            return;
        }
        json.writeObjectFieldStart("diagnoses");
        for (Map.Entry<Diagnosis, Integer> count : figures.diagnoses().entrySet()) {
            json.writeNumberField(count.getKey().word(), count.getValue());
        }
        json.writeEndObject();
    }

    /** The problems whose known answer looks wrong; left out where there are none. */
    private void doubted(JsonGenerator json) throws IOException {
        List<Loss> doubted = figures.doubted();
        if (doubted.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("gold_doubted");
        for (Loss loss : doubted) {
            json.writeStartObject();
            json.writeStringField("problem", loss.problem().toString());
            json.writeStringField("title", loss.title());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void rule(JsonGenerator json, String name, Outcome outcome) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("right", outcome.right());
        json.writeNumberField("tied", outcome.tied());
        json.writeNumberField("right_broken", outcome.rightBroken());
        json.writeNumberField("of", outcome.of());
        if (outcome.of() > 0 && figures.oracles() > 0) {
            json.writeBooleanField("oracle", true);
        }
        if (outcome.of() > 0) {
            tokens(json, figures.tokensMean());
        }
        json.writeEndObject();
    }

    /** Left out where nothing told. */
    private static void tokens(JsonGenerator json, OptionalDouble mean) throws IOException {
        if (mean.isPresent()) {
            json.writeNumberField("tokens_mean", mean.getAsDouble());
        }
    }

    private static void curve(JsonGenerator json, String name, Optional<Curve> curve) throws IOException {
        if (curve.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        for (Curve.Point point : curve.get().points()) {
            json.writeNumberField(String.valueOf(point.k()), point.share());
        }
        json.writeEndObject();
    }

    private void stopping(JsonGenerator json) throws IOException {
        if (figures.curves().isEmpty()) {
            json.writeNullField("stopping");
            return;
        }
        json.writeObjectFieldStart("stopping");
        for (StopFigure figure : figures.curves().get().stopping()) {
            if (figure.stop().standard()) {
                json.writeObjectFieldStart(figure.stop().name());
                json.writeNumberField("accuracy", figure.accuracy());
                json.writeNumberField("samples_mean", figure.samplesMean());
                tokens(json, figure.tokensMean());
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }
}
