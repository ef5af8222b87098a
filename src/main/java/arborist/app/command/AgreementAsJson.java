package arborist.app.command;

import arborist.label.agree.Agreement;
import arborist.label.agree.Bootstrap;
import arborist.label.agree.Intervals;
import arborist.label.agree.Judgements;
import arborist.label.agree.Suggested;
import arborist.label.agree.Unit;
import arborist.trace.Id;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** How far annotators agree, as one JSON object for scripts. */
final class AgreementAsJson {
    private final AgreementFigures figures;
    private final Agreement agreement;
    private final Judgements judgements;

    AgreementAsJson(AgreementFigures figures) {
        this.figures = figures;
        agreement = figures.agreement();
        judgements = agreement.judgements();
    }

    void write(PrintStream out) throws IOException {
        try (JsonGenerator json = new JsonMapper().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeStringField("scheme", agreement.about().scheme());
            annotators(json);
            json.writeNumberField("units", agreement.units());
            number(json, "percent", agreement.percent());
            Intervals intervals = agreement.intervals();
            figure(json, "cohen", agreement.cohen(), intervals.cohen());
            figure(json, "cohen_quadratic", agreement.quadratic(), intervals.quadratic());
            figure(json, "fleiss", agreement.fleiss(), intervals.fleiss());
            figure(json, "alpha", agreement.alpha(), intervals.alpha());
            confusion(json);
            disagreements(json);
            suggested(json);
            json.writeStringField("note", figures.lacking());
            json.writeEndObject();
        }
        out.println();
    }

    private static void figure(JsonGenerator json, String name, OptionalDouble figure,
            Optional<Bootstrap.Interval> interval) throws IOException {
        number(json, name, figure);
        number(json, name + "_low", end(interval, Bootstrap.Interval::low));
        number(json, name + "_high", end(interval, Bootstrap.Interval::high));
    }

    private static OptionalDouble end(Optional<Bootstrap.Interval> interval, ToDoubleFunction<Bootstrap.Interval> end) {
        return interval.map(i -> OptionalDouble.of(end.applyAsDouble(i))).orElse(OptionalDouble.empty());
    }

    private void annotators(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("annotators");
        for (int i = 0; i < judgements.annotators().size(); i++) {
            json.writeStartObject();
            json.writeStringField("name", judgements.annotators().get(i));
            json.writeNumberField("labels", judgements.given(i));
            number(json, "per_hour", figures.times().get(i).perHour());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void confusion(JsonGenerator json) throws IOException {
        int[][] counts = judgements.confusion();
        json.writeObjectFieldStart("confusion");
        for (int a = 0; a < counts.length; a++) {
            boolean begun = false;
            for (int b = 0; b < counts.length; b++) {
                if (counts[a][b] > 0) {
                    if (!begun) {
                        json.writeObjectFieldStart(judgements.categories().get(a));
                        begun = true;
                    }
                    json.writeNumberField(judgements.categories().get(b), counts[a][b]);
                }
            }
            if (begun) {
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private void disagreements(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("disagreements");
        for (Unit unit : agreement.disputed()) {
            json.writeStartObject();
            json.writeNumberField("problem", unit.number());
            json.writeStringField("solution", unit.solution().toString());
            Id other = unit.other();
            if (other != null) {
                json.writeStringField("other", other.toString());
            }
            if (unit.step() < 0) {
                json.writeNullField("step");
            } else {
                json.writeNumberField("step", unit.step());
            }
            json.writeObjectFieldStart("values");
            for (int i = 0; i < unit.values().length; i++) {
                if (unit.values()[i] != Unit.MISSING) {
                    json.writeStringField(judgements.annotators().get(i),
                            judgements.categories().get(unit.values()[i]));
                }
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void suggested(JsonGenerator json) throws IOException {
        Suggested s = figures.suggested();
        json.writeObjectFieldStart("suggestions");
        json.writeNumberField("shown", s.shown());
        json.writeNumberField("followed", s.followed());
        json.writeNumberField("unseen", s.unseen());
        json.writeNumberField("same", s.same());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, OptionalDouble value) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, value.getAsDouble());
        }
    }
}
