package arborist.exchange.processbench;

import arborist.exchange.BadRecord;
import arborist.exchange.Format;
import arborist.exchange.Script;
import arborist.exchange.SourceIds;
import arborist.exchange.label.Account;
import arborist.exchange.label.Choices;
import arborist.exchange.label.FirstError;
import arborist.exchange.label.Judge;
import arborist.exchange.label.Mark;
import arborist.exchange.label.OneSolution;
import arborist.exchange.label.Own;
import arborist.exchange.label.Part;
import arborist.exchange.label.RowFormat;
import arborist.exchange.label.Rules;
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
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code id}, {@code generator}, {@code problem}, {@code steps}, {@code final_answer_correct} and {@code label}. */
public final class ProcessBenchFormat {
    private static final Words WORDS = Words.of(ProcessBenchFormat.class);
    static final String NAME = "processbench";
    static final String ANNOTATOR = "processbench";
    private static final Set<String> KNOWN = Set.of("problem", "steps", "label", "final_answer_correct");

    private ProcessBenchFormat() {}

    public static Format of(String programVersion) {
        return new RowFormat(NAME, "ProcessBench, the first wrong step of a solution", RowFormat.JSONL,
                head -> head.contains("\"problem\"") && head.contains("\"steps\"")
                        && head.contains("\"final_answer_correct\""),
                (row, ids, remark) -> script(row, ids, remark, programVersion), "1",
                new SolutionRows(rules(),
                        Set.of(Part.FIRST_ERRORS, Part.STEP_RATINGS, Part.SOLUTION_RATINGS, Part.MODELS),
                        ProcessBenchFormat::row),
                programVersion);
    }

    /** People found the errors, and a step that is merely no help is none. */
    private static Rules rules() {
        return Rules.firstError(new Choices(Choices.Zero.GOOD, Choices.Unlabelled.DROP_ROW,
                Choices.AfterError.AS_LABELLED, Choices.Rows.SOLUTION, Choices.Labels.HUMAN, null));
    }

    private static Script script(Row row, SourceIds ids, Consumer<String> remark, String programVersion)
            throws BadRecord {
        List<String> steps = row.texts("steps");
        if (steps.isEmpty()) {
            throw new BadRecord(WORDS.say("process-bench-format.steps-is-empty"));
        }
        ObjectNode rest = Json.object();
        rest.set("row", row.without(KNOWN));
        JsonNode label = row.value("label");
        OptionalInt error = row.whole("label", FirstError.NONE, steps.size() - 1);
        if (error.isEmpty() && label != null) {
            rest.set("label", label);
        }
        if (error.isEmpty()) {
            remark.accept(WORDS.say("process-bench-format.label-is-neither-nor-the"));
        }
        Boolean right = row.bool("final_answer_correct");
        if (right == null && row.value("final_answer_correct") != null) {
            rest.set("final_answer_correct", row.value("final_answer_correct"));
        }
        JsonNode model = row.value("generator");
        OneSolution told = OneSolution.of(ids, row.text("problem"), List.of(), "free", NAME,
                model != null && model.isTextual() ? row.text("generator") : null, programVersion, rest);
        told.steps(steps);
        error.ifPresent(at -> told.firstError(at, ANNOTATOR));
        if (right != null) {
            told.right(right, NAME, "final_answer_correct: " + right);
        }
        return told.script();
    }

    private static SolutionRows.@Nullable Made row(Tree tree, Solution solution, Judge judge, Choices choices,
            Account account) {
        Own own = Own.of(solution, NAME);
        JsonNode came = judge.isSilent(solution) ? own.get("label") : null;
        OptionalInt error = came == null ? FirstError.of(solution, judge, choices, account) : OptionalInt.empty();
        if (came == null && error.isEmpty()) {
            return null;
        }
        ObjectNode row = own.row();
        if (!own.isOwn()) {
            row.put("id", "arborist-" + solution.leaf());
            row.put("generator", solution.run() == null ? null : solution.run().run().model());
        }
        row.put("problem", tree.problem() == null ? "" : tree.problem().question());
        ArrayNode steps = row.putArray("steps");
        solution.texts().forEach(steps::add);
        Mark right = new Judge(tree.problem(), choices.withLabels(Choices.Labels.BOTH)).solution(solution);
        if (own.get("final_answer_correct") != null && !right.value().rates()) {
            row.set("final_answer_correct", own.get("final_answer_correct"));
        } else if (right.value().rates()) {
            row.put("final_answer_correct", right.value() == Mark.Value.GOOD);
        } else if (!own.isOwn()) {
            row.putNull("final_answer_correct");
        }
        if (came != null) {
            row.set("label", came);
        } else {
            row.put("label", error.getAsInt());
        }
        return new SolutionRows.Made(row, solution.steps());
    }
}
