package arborist.exchange.prm800k;

import arborist.answer.read.AnswerReader;
import arborist.answer.read.FoundAnswer;
import arborist.exchange.BadRecord;
import arborist.exchange.Script;
import arborist.exchange.label.HumanStep;
import arborist.exchange.text.Json;
import arborist.exchange.text.Row;
import arborist.exchange.text.Utf8;
import arborist.trace.AnswerReading;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Reasoning;
import arborist.trace.RunStatus;
import arborist.trace.Sample;
import arborist.trace.Thought;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the steps of one row: completions as siblings, the path along those that were chosen, and the labels. */
final class PrmSteps {
    private static final AnswerReader MARKS = AnswerReader.marks();

    private final Script script;
    private final Id run;
    private final Id root;
    private final Annotator annotator;
    /** The last thought that was chosen. */
    private Id chosen;
    /** The end of the solution: the same, or where an error ended the labelling, the step with the error. */
    private Id leaf;
    private String leafText = "";

    PrmSteps(Script script, Id run, Id root, Annotator annotator) {
        this.script = script;
        this.run = run;
        this.annotator = annotator;
        this.root = root;
        chosen = root;
        leaf = root;
    }

    /** How many steps the path leads to. */
    static int reached(List<Row> steps) throws BadRecord {
        for (int i = 0; i < steps.size(); i++) {
            if (!PrmStep.of(steps.get(i)).leadsOn()) {
                return i + 1;
            }
        }
        return steps.size();
    }

    static ArrayNode raw(List<Row> steps) {
        ArrayNode raw = JsonNodeFactory.instance.arrayNode();
        steps.forEach(step -> raw.add(step.without(Set.of())));
        return raw;
    }

    void root(Thought question, List<Row> steps) throws BadRecord {
        ObjectNode attributes = Json.object();
        below(attributes, steps, 0);
        script.add(new Change.AddThought(new Thought(question.id(), question.problem(), null, null, Kind.PROBLEM,
                question.text(), Reasoning.NONE, Completeness.COMPLETE, null, Json.attributes(attributes))));
        leafText = question.text();
    }

    /** A step: all its completions below the last chosen one. */
    void step(List<Row> steps, int i) throws BadRecord {
        PrmStep step = PrmStep.of(steps.get(i));
        Id parent = chosen;
        boolean first = true;
        for (int c = 0; c < step.completions().size(); c++) {
            Row completion = step.completions().get(c);
            String text = completion.text("text");
            Id id = script.ids().of("step " + i + "/completion " + c);
            boolean goesOn = c == step.chosen();
            ObjectNode rest = completion.without(Set.of("text"));
            Rating rating = Rating.of(rest);
            ObjectNode attributes = Json.object();
            attributes.set(Prm800kFormat.NAME, rest);
            add(new Place(parent, id, text, goesOn), attributes, steps, i, run);
            annotator.says(id, text, rating);
            if (goesOn || first && step.human() == null && step.chosen() < 0 && rating.isBad()) {
                leaf = id;
                leafText = text;
            }
            first = false;
        }
        JsonNode human = step.human();
        if (human != null) {
            String text = Utf8.clean(human.isTextual() ? human.textValue() : human.get("text").textValue());
            ObjectNode rest = human.isTextual() ? Json.object() : ((ObjectNode) human.deepCopy()).without("text");
            ObjectNode attributes = HumanStep.mark(Json.object());
            Rating rating = rest.path("rating").isNull() ? Rating.NONE : Rating.of(rest);
            attributes.set(Prm800kFormat.NAME, rest);
            Id id = script.ids().of("step " + i + "/human");
            boolean goesOn = step.chosen() < 0;
            add(new Place(parent, id, text, goesOn), attributes, steps, i, null);
            annotator.says(id, text, rating);
            if (goesOn) {
                leaf = id;
                leafText = text;
            }
        }
    }

    /** Ends the run: a sample, the state of the solution and how long all of it took. */
    void end(Row label) throws BadRecord {
        String reason = label.value("finish_reason") != null && label.value("finish_reason").isTextual()
                ? label.text("finish_reason") : null;
        Optional<FoundAnswer> found = leaf.equals(root) ? Optional.empty() : MARKS.read(leafText).answer();
        if (!leaf.equals(root)) {
            Id sample = script.ids().of("sample");
            script.add(new Change.AddSample(new Sample(sample, run, leaf, 0,
                    "solution".equals(reason) ? Sample.Status.COMPLETE : Sample.Status.CUT_OFF)));
            script.add(new Change.ReadAnswer(sample,
                    found.map(f -> new AnswerReading(f.answer(), f.rule(), leaf, f.from(), f.to()))
                            .orElseGet(() -> new AnswerReading(null, "none", null, 0, 0))));
        }
        JsonNode took = label.value("total_time");
        if (reason != null || took != null) {
            annotator.leaves(leaf, leafText, Reasons.state(reason),
                    took != null && took.isIntegralNumber() && took.canConvertToLong() ? took.longValue() : null);
        }
        script.add(new Change.SetRun(run, RunStatus.DONE, reason, chosen.equals(root) ? List.of() : List.of(chosen),
                found.map(FoundAnswer::answer).orElse(null)));
    }

    /** Where a thought goes, and whether the path goes on with it. */
    private record Place(Id parent, Id id, String text, boolean goesOn) {}

    private void add(Place place, ObjectNode attributes, List<Row> steps, int i, @Nullable Id by) throws BadRecord {
        if (place.goesOn) {
            below(attributes, steps, i + 1);
            chosen = place.id;
        }
        Kind kind = MARKS.read(place.text).answer().isPresent() ? Kind.ANSWER : Kind.STEP;
        script.add(new Change.AddThought(new Thought(place.id, script.problem(), place.parent, by, kind, place.text,
                Reasoning.RAW, Completeness.COMPLETE, null, Json.attributes(attributes))));
    }

    private static void below(ObjectNode attributes, List<Row> steps, int i) throws BadRecord {
        if (i < steps.size()) {
            ObjectNode below = PrmStep.below(steps.get(i));
            if (!below.isEmpty()) {
                attributes.set(Prm800kFormat.BELOW, below);
            }
        }
    }
}
