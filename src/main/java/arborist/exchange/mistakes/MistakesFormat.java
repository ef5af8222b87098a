package arborist.exchange.mistakes;

import arborist.answer.equal.Equality;
import arborist.exchange.BadRecord;
import arborist.exchange.Format;
import arborist.exchange.Script;
import arborist.exchange.SourceIds;
import arborist.exchange.label.Account;
import arborist.exchange.label.Choices;
import arborist.exchange.label.FirstError;
import arborist.exchange.label.Judge;
import arborist.exchange.label.OneSolution;
import arborist.exchange.label.Own;
import arborist.exchange.label.Part;
import arborist.exchange.label.RowFormat;
import arborist.exchange.label.Rules;
import arborist.exchange.label.Solution;
import arborist.exchange.label.SolutionRows;
import arborist.exchange.text.Json;
import arborist.exchange.text.Row;
import arborist.trace.Problem;
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

/**
 * {@code input}, {@code steps}, {@code target}, {@code answer} and {@code mistake_index}. Whether an answer is right comes from comparing it
 * with the target and from nothing else: a chain without a mistake can end in a wrong answer.
 */
public final class MistakesFormat {
    private static final Words KEPT = Words.kept(MistakesFormat.class);
    private static final Words WORDS = Words.of(MistakesFormat.class);
    static final String NAME = "bigbench-mistake";
    static final String ANNOTATOR = "bigbench-mistake";
    private static final String VERIFIER = "answer compared with target";
    private static final Set<String> KNOWN = Set.of("input", "steps", "target", "answer", "mistake_index");

    private MistakesFormat() {}

    public static Format of(String programVersion) {
        return new RowFormat(NAME, "BIG-Bench-Mistake, the first mistake of a chain of thought", RowFormat.JSONL,
                head -> head.contains("\"mistake_index\"") && head.contains("\"steps\"") && head.contains("\"input\""),
                (row, ids, remark) -> script(row, ids, remark, programVersion), "1",
                new SolutionRows(rules(), Set.of(Part.FIRST_ERRORS, Part.STEP_RATINGS, Part.GOLD_ANSWERS),
                        MistakesFormat::row),
                programVersion);
    }

    private static Rules rules() {
        return Rules.firstError(new Choices(Choices.Zero.GOOD, Choices.Unlabelled.DROP_ROW,
                Choices.AfterError.AS_LABELLED, Choices.Rows.SOLUTION, Choices.Labels.HUMAN, null));
    }

    private static Script script(Row row, SourceIds ids, Consumer<String> remark, String programVersion)
            throws BadRecord {
        List<String> steps = row.texts("steps");
        if (steps.isEmpty()) {
            throw new BadRecord(WORDS.say("mistakes-format.steps-is-empty"));
        }
        ObjectNode rest = Json.object();
        rest.set("row", row.without(KNOWN));
        String target = text(row, "target", rest);
        String answer = text(row, "answer", rest);
        JsonNode place = row.value("mistake_index");
        boolean none = place != null && place.isNull();
        OptionalInt mistake = none ? OptionalInt.of(FirstError.NONE)
                : row.whole("mistake_index", 0, steps.size() - 1);
        if (mistake.isEmpty()) {
            remark.accept(
                    WORDS.say("mistakes-format.mistake-index-is-neither-null"));
            if (place != null) {
                rest.set("mistake_index", place);
            }
        }
        OneSolution told = OneSolution.of(ids, row.text("input"), target == null ? List.of() : List.of(target), "free",
                NAME, null, programVersion, rest);
        told.steps(steps);
        if (answer != null) {
            told.answer(answer);
        }
        mistake.ifPresent(at -> told.firstError(at, ANNOTATOR));
        if (target != null && answer != null) {
            boolean right = Equality.of(target, answer).equal();
            told.right(right, VERIFIER, KEPT.say("mistakes-format.answer-and-target", answer, target));
            if (none && !right) {
                remark.accept(WORDS.say("mistakes-format.it-has-no-mistake-but", answer, target));
            }
        }
        return told.script();
    }

    /** A text, or null where there is none; what stands there instead is kept. */
    private static @Nullable String text(Row row, String field, ObjectNode rest) throws BadRecord {
        JsonNode value = row.value(field);
        if (value != null && !value.isTextual()) {
            rest.set(field, value);
        }
        return value != null && value.isTextual() ? row.text(field) : null;
    }

    private static SolutionRows.@Nullable Made row(Tree tree, Solution solution, Judge judge, Choices choices,
            Account account) {
        Own own = Own.of(solution, NAME);
        JsonNode came = judge.isSilent(solution) ? own.get("mistake_index") : null;
        OptionalInt error = came == null ? FirstError.of(solution, judge, choices, account) : OptionalInt.empty();
        if (came == null && error.isEmpty()) {
            return null;
        }
        Problem problem = tree.problem();
        ObjectNode row = own.row();
        row.put("input", problem == null ? "" : problem.question());
        ArrayNode steps = row.putArray("steps");
        solution.texts().forEach(steps::add);
        put(row, "target", problem == null || problem.gold().isEmpty() ? null : problem.gold().getFirst(), own);
        put(row, "answer", own.get("answer") != null ? null : Judge.answer(solution).orElse(null), own);
        if (came != null) {
            row.set("mistake_index", came);
        } else if (error.getAsInt() == FirstError.NONE) {
            row.putNull("mistake_index");
        } else {
            row.put("mistake_index", error.getAsInt());
        }
        return new SolutionRows.Made(row, solution.steps());
    }

    private static void put(ObjectNode row, String field, @Nullable String text, Own own) {
        if (text != null) {
            row.put(field, text);
        } else if (own.get(field) != null) {
            row.set(field, own.get(field));
        } else if (!own.isOwn()) {
            row.putNull(field);
        }
    }
}
