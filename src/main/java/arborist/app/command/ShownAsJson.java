package arborist.app.command;

import arborist.session.ProblemRow;
import arborist.session.SessionView;
import arborist.session.Totals;
import arborist.trace.SearchState;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;

/** A session as one JSON object, for scripts. */
final class ShownAsJson {
    private final SessionView session;

    ShownAsJson(SessionView session) {
        this.session = session;
    }

    void write(PrintStream out) throws IOException, InterruptedException {
        Totals totals = Wait.on(session.totals());
        try (JsonGenerator json = new JsonMapper().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeNumberField("runs", totals.runs());
            if (totals.oracles() > 0) {
                json.writeNumberField("oracle_runs", totals.oracles());
            }
            json.writeNumberField("edits", totals.edits());
            json.writeNumberField("samples", totals.samples());
            json.writeObjectFieldStart("thoughts");
            json.writeNumberField("total", totals.thoughts());
            for (SearchState state : SearchState.values()) {
                json.writeNumberField(name(state), totals.states().getOrDefault(state, 0L));
            }
            json.writeEndObject();
            json.writeArrayFieldStart("problems");
            ProblemPages.each(session, (number, row) -> {
                problem(json, row);
                return !out.checkError();
            });
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    /** The state's name in JSON, for example {@code dead-end}. */
    static String name(SearchState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void problem(JsonGenerator json, ProblemRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", row.title());
        json.writeNumberField("thoughts", row.thoughts());
        json.writeStringField("answer", row.answer());
        json.writeArrayFieldStart("gold");
        for (String gold : row.gold()) {
            json.writeString(gold);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
