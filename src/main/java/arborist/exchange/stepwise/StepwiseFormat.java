package arborist.exchange.stepwise;

import arborist.exchange.BadRecord;
import arborist.exchange.Format;
import arborist.exchange.Script;
import arborist.exchange.SourceIds;
import arborist.exchange.label.Account;
import arborist.exchange.label.Choices;
import arborist.exchange.label.Flat;
import arborist.exchange.label.Judge;
import arborist.exchange.label.Mark;
import arborist.exchange.label.OneSolution;
import arborist.exchange.label.Own;
import arborist.exchange.label.Part;
import arborist.exchange.label.RowFormat;
import arborist.exchange.label.Rules;
import arborist.exchange.label.Scheme;
import arborist.exchange.label.Solution;
import arborist.exchange.label.SolutionRows;
import arborist.exchange.text.Json;
import arborist.exchange.text.Row;
import arborist.trace.Tree;
import arborist.words.Words;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code prompt}, {@code completions} and {@code labels}, each true or false. Whose labels they are the rows do not say. */
public final class StepwiseFormat {
    private static final Words WORDS = Words.of(StepwiseFormat.class);
    static final String NAME = "trl-stepwise";
    static final String ANNOTATOR = "trl-stepwise (not told who)";
    private static final Set<String> KNOWN = Set.of("prompt", "completions", "labels");

    private StepwiseFormat() {}

    public static Format of(String programVersion) {
        return new RowFormat(NAME, "TRL stepwise supervision: prompt, completions, labels", RowFormat.JSONL,
                head -> head.contains("\"prompt\"") && head.contains("\"completions\"") && head.contains("\"labels\""),
                (row, ids, remark) -> script(row, ids, remark, programVersion), "1",
                new SolutionRows(rules(), Set.of(Part.STEP_RATINGS, Part.FIRST_ERRORS, Part.AUTO_LABELS),
                        StepwiseFormat::row),
                programVersion);
    }

    /** As TRL's own conversion of PRM800K does it: a row for each branch, and only a rating of 1 is good. */
    private static Rules rules() {
        return Rules.twoValued(new Choices(Choices.Zero.BAD, Choices.Unlabelled.CUT, Choices.AfterError.AS_LABELLED,
                Choices.Rows.BRANCH, Choices.Labels.BOTH, null));
    }

    private static Script script(Row row, SourceIds ids, Consumer<String> remark, String programVersion)
            throws BadRecord {
        List<String> steps = row.texts("completions");
        if (steps.isEmpty()) {
            throw new BadRecord(WORDS.say("stepwise-format.completions-is-empty"));
        }
        ObjectNode rest = Json.object();
        rest.set("row", row.without(KNOWN));
        JsonNode labels = row.value("labels");
        if (labels == null || !whole(labels, steps.size())) {
            rest.set("labels", labels);
            remark.accept(
                    WORDS.say("stepwise-format.labels-is-no-list-of"));
        }
        OneSolution told = OneSolution.of(ids, row.text("prompt"), List.of(), "free", NAME, null, programVersion, rest);
        told.steps(steps);
        for (int i = 0; labels != null && i < Math.min(steps.size(), labels.size()); i++) {
            JsonNode label = labels.get(i);
            if (label != null && label.isBoolean()) {
                told.rate(i, steps.get(i), Scheme.STEP_RATING, ANNOTATOR, label.booleanValue());
            }
        }
        return told.script();
    }

    private static boolean whole(JsonNode labels, int size) {
        return labels.isArray() && labels.size() == size && labels.valueStream().allMatch(JsonNode::isBoolean);
    }

    private static SolutionRows.@Nullable Made row(Tree tree, Solution solution, Judge judge, Choices choices,
            Account account) {
        Optional<Flat> flat = Flat.of(solution, judge, choices, account);
        if (flat.isEmpty()) {
            return null;
        }
        ObjectNode row = Own.of(solution, NAME).row();
        row.put("prompt", tree.problem() == null ? "" : tree.problem().question());
        ArrayNode completions = row.putArray("completions");
        flat.get().texts().forEach(completions::add);
        ArrayNode labels = row.putArray("labels");
        for (Mark mark : flat.get().marks()) {
            boolean good = mark.value() == Mark.Value.GOOD;
            labels.add(good);
            account.label(Boolean.toString(good), mark);
        }
        return new SolutionRows.Made(row, flat.get().steps());
    }
}
