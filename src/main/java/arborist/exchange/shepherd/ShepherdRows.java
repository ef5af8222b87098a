package arborist.exchange.shepherd;

import arborist.exchange.BadRecord;
import arborist.exchange.label.Account;
import arborist.exchange.label.Choices;
import arborist.exchange.label.Flat;
import arborist.exchange.label.Judge;
import arborist.exchange.label.Mark;
import arborist.exchange.label.Numbered;
import arborist.exchange.label.Own;
import arborist.exchange.label.Solution;
import arborist.exchange.label.SolutionRows;
import arborist.trace.Problem;
import arborist.trace.Tree;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a row of a solution; one that was read comes back as it was, as far as nobody changed it. */
final class ShepherdRows {
    private ShepherdRows() {}

    static SolutionRows.@Nullable Made row(Tree tree, Solution solution, Judge judge, Choices choices,
            Account account) {
        Problem problem = tree.problem();
        Own own = Own.of(solution, ShepherdFormat.NAME);
        String question = problem == null ? "" : problem.question();
        Marked came = came(own, question, solution.texts());
        if ("".equals(own.text("signs"))) {
            ObjectNode untouched = untouched(own, solution, judge, came, question);
            if (untouched != null) {
                return new SolutionRows.Made(untouched, solution.steps());
            }
        }
        Optional<Flat> flat = Flat.of(solution, judge, choices, account);
        if (flat.isEmpty()) {
            return null;
        }
        List<String> texts = flat.get().texts();
        Marked marked = came != null && !flat.get().cut() ? came
                : Marked.usual(question, own.isOwn() ? texts : Numbered.of(texts));
        if (!own.isOwn() && (question.contains(Marked.MARK) || texts.stream().anyMatch(t -> t.contains(Marked.MARK)))) {
            account.leaveOut("solutions whose text holds the mark " + Marked.MARK);
            return null;
        }
        List<String> signs = flat.get().marks().stream().map(ShepherdRows::sign).toList();
        flat.get().marks().forEach(mark -> account.label(sign(mark), mark));
        ObjectNode row = own.row();
        row.put("input", marked.text(Collections.nCopies(signs.size(), Marked.MARK)));
        row.put("label", String.join("", signs).equals(own.text("signs")) && came != null && own.text("label") != null
                && !flat.get().cut() ? own.text("label") : marked.text(signs));
        if (!own.isOwn()) {
            row.put("task", problem != null && problem.task().equals("gsm8k") ? "GSM8K" : "MATH");
        }
        return new SolutionRows.Made(row, flat.get().steps());
    }

    private static String sign(Mark mark) {
        return mark.value() == Mark.Value.GOOD ? "+" : "-";
    }

    /** The text that was read, where it still says what the tree says. */
    private static @Nullable Marked came(Own own, String question, List<String> texts) {
        String input = own.text("input");
        if (input == null) {
            return null;
        }
        try {
            Marked marked = Marked.of(input);
            return marked.question().equals(question) && marked.steps().equals(texts) ? marked : null;
        } catch (BadRecord e) {
            return null;
        }
    }

    /** A row whose labels could not be read, where nobody has labelled it since. */
    private static @Nullable ObjectNode untouched(Own own, Solution solution, Judge judge, @Nullable Marked came,
            String question) {
        if (!judge.isSilent(solution)) {
            return null;
        }
        Marked marked = came == null ? Marked.usual(question, solution.texts()) : came;
        ObjectNode row = own.row();
        row.put("input", marked.text(Collections.nCopies(solution.steps().size(), Marked.MARK)));
        JsonNode label = own.get("label");
        if (label != null) {
            row.set("label", label);
        }
        return row;
    }
}
