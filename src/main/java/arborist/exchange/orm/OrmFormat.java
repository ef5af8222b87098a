package arborist.exchange.orm;

import arborist.answer.text.Steps;
import arborist.exchange.BadRecord;
import arborist.exchange.Format;
import arborist.exchange.Script;
import arborist.exchange.SourceIds;
import arborist.exchange.label.Account;
import arborist.exchange.label.Choices;
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
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code question}, {@code solution} and {@code label}, 1 where it is right and 0 where it is not. */
public final class OrmFormat {
    private static final Words WORDS = Words.of(OrmFormat.class);
    static final String NAME = "orm";
    private static final Set<String> KNOWN = Set.of("question", "solution", "label");
    private static final Pattern LABEL = Pattern.compile("\"label\"\\s{0,9}:\\s{0,9}(?:[01]\\s{0,9}[,}]|true|false)");

    private OrmFormat() {}

    public static Format of(String programVersion) {
        return new RowFormat(NAME, "Outcome reward rows: question, solution, 0 or 1", RowFormat.JSONL,
                head -> head.contains("\"question\"") && head.contains("\"solution\"") && LABEL.matcher(head).find(),
                (row, ids, remark) -> script(row, ids, remark, programVersion), "1",
                new SolutionRows(rules(), Set.of(Part.SOLUTION_RATINGS, Part.VERDICTS), OrmFormat::row),
                programVersion);
    }

    /** A solution that nobody judged, and whose answer cannot be compared, gives no row. */
    private static Rules rules() {
        return Rules.whole(new Choices(Choices.Zero.DROP, Choices.Unlabelled.DROP_ROW, Choices.AfterError.AS_LABELLED,
                Choices.Rows.SOLUTION, Choices.Labels.BOTH, null));
    }

    private static Script script(Row row, SourceIds ids, Consumer<String> remark, String programVersion)
            throws BadRecord {
        String solution = row.text("solution");
        if (solution.isBlank()) {
            throw new BadRecord(WORDS.say("orm-format.solution-is-empty"));
        }
        ObjectNode rest = Json.object();
        rest.set("row", row.without(KNOWN));
        JsonNode label = row.value("label");
        OptionalInt one = row.whole("label", 0, 1);
        Boolean right = one.isPresent() ? Boolean.valueOf(one.getAsInt() == 1) : row.bool("label");
        if (label != null && one.isEmpty()) {
            rest.set("label", label);
        }
        if (right == null) {
            remark.accept(WORDS.say("orm-format.label-is-neither-nor-the"));
        }
        OneSolution told =
                OneSolution.of(ids, row.text("question"), List.of(), "free", NAME, null, programVersion, rest);
        told.steps(Steps.lines(solution));
        if (right != null) {
            told.right(right, "log", "label: " + label);
        }
        return told.script();
    }

    private static SolutionRows.@Nullable Made row(Tree tree, Solution solution, Judge judge, Choices choices,
            Account account) {
        Own own = Own.of(solution, NAME);
        Mark mark = judge.solution(solution);
        JsonNode came = own.get("label");
        Optional<Boolean> right = right(mark, choices);
        if (right.isEmpty() && came == null) {
            account.leaveOut("solutions that nobody judged");
            return null;
        }
        ObjectNode row = own.row();
        row.put("question", tree.problem() == null ? "" : tree.problem().question());
        row.put("solution", solution.text());
        boolean same = came != null && (right.isEmpty() || came.isBoolean() && right.get() == came.booleanValue());
        if (same) {
            row.set("label", came);
        } else {
            row.put("label", right.orElseThrow() ? 1 : 0);
        }
        account.label(row.get("label").asText(), mark);
        return new SolutionRows.Made(row, solution.steps());
    }

    private static Optional<Boolean> right(Mark mark, Choices choices) {
        return switch (mark.value()) {
            case GOOD -> Optional.of(true);
            case BAD -> Optional.of(false);
            case NEUTRAL -> choices.zero() == Choices.Zero.DROP ? Optional.empty()
                    : Optional.of(choices.zero() == Choices.Zero.GOOD);
            default -> choices.unlabelled() == Choices.Unlabelled.DROP_ROW ? Optional.empty()
                    : Optional.of(choices.unlabelled() == Choices.Unlabelled.GOOD);
        };
    }
}
