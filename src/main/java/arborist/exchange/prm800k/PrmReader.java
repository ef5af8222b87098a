package arborist.exchange.prm800k;

import arborist.exchange.BadRecord;
import arborist.exchange.Script;
import arborist.exchange.SourceIds;
import arborist.exchange.text.Json;
import arborist.exchange.text.Row;
import arborist.exchange.text.Titles;
import arborist.trace.Attributes;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Run;
import arborist.trace.Thought;
import arborist.words.Words;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Makes a problem of a row: its question, one run, and what the annotator saw and said at each step. */
record PrmReader(String programVersion) {
    private static final Words WORDS = Words.of(PrmReader.class);
    /** Whose labels a row holds that names no labeler. */
    static final String NOBODY = "unknown labeler";
    private static final Set<String> ROW = Set.of("question", "label");
    private static final Set<String> QUESTION = Set.of("problem");

    Script script(Row row, SourceIds ids, Consumer<String> remark) throws BadRecord {
        Row question = row.row("question");
        Row label = row.row("label");
        List<Row> steps = label.rows("steps");
        String text = question.text("problem");
        ObjectNode restOfQuestion = question.without(QUESTION);
        List<String> gold = List.of();
        if (restOfQuestion.path("ground_truth_answer").isTextual()) {
            gold = List.of(question.text("ground_truth_answer"));
            restOfQuestion.remove("ground_truth_answer");
        }
        ObjectNode kept = Json.object();
        kept.set("row", row.without(ROW));
        kept.set("question", restOfQuestion);
        kept.set("label", label.without(Set.of("steps")));
        Script script = new Script(ids, new Problem(ids.of("problem"), Titles.of(text), text, gold, "free",
                gold.isEmpty() ? null : true, Prm800kFormat.NAME, null, Attributes.NONE));
        Id root = ids.of("root");
        Id run = ids.of("run");
        JsonNode labeler = row.value("labeler");
        String annotator = labeler != null && labeler.isTextual() ? row.text("labeler") : NOBODY;
        JsonNode generation = row.value("generation");
        String phase = generation == null || generation.isNull() ? "prm800k phase 1" : "prm800k phase 2";
        PrmSteps told = new PrmSteps(script, run, root, new Annotator(script, annotator, phase, remark));
        told.root(Thought.of(root, script.problem(), null, null, Kind.PROBLEM, text), steps);
        // The rest of steps that nothing leads to is known once the path is; the run is therefore begun with it.
        int reached = PrmSteps.reached(steps);
        if (reached < steps.size()) {
            kept.set("steps_after", PrmSteps.raw(steps.subList(reached, steps.size())));
            remark.accept(
                    WORDS.say("prm-reader.step-follows-a-step-of", reached + 1));
        }
        ObjectNode attributes = Json.object();
        attributes.set(Prm800kFormat.NAME, kept);
        script.add(new Change.StartRun(new Run(run, script.problem(), "prm800k", Attributes.NONE, null, null, null,
                null, null, programVersion, false, Json.attributes(attributes))));
        for (int i = 0; i < reached; i++) {
            told.step(steps, i);
        }
        told.end(label);
        return script;
    }
}
