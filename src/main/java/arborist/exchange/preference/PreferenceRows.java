package arborist.exchange.preference;

import arborist.exchange.label.Account;
import arborist.exchange.label.Choices;
import arborist.exchange.label.Judge;
import arborist.exchange.label.Mark;
import arborist.exchange.label.Own;
import arborist.exchange.label.Part;
import arborist.exchange.label.RowOut;
import arborist.exchange.label.RowWriter;
import arborist.exchange.label.Rules;
import arborist.exchange.label.Solution;
import arborist.exchange.label.SolutionFinder;
import arborist.exchange.text.Json;
import arborist.label.SolutionPair;
import arborist.label.Solutions;
import arborist.trace.Id;
import arborist.trace.Tree;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a row for each pair of solutions of which people prefer one. */
final class PreferenceRows implements RowWriter {
    @Override
    public Rules rules() {
        return new Rules(new Choices(Choices.Zero.DROP, Choices.Unlabelled.DROP_ROW, Choices.AfterError.AS_LABELLED,
                Choices.Rows.SOLUTION, Choices.Labels.HUMAN, null), Set.of(Choices.Zero.DROP),
                Set.of(Choices.Unlabelled.DROP_ROW), Set.of(Choices.AfterError.AS_LABELLED),
                Set.of(Choices.Rows.SOLUTION));
    }

    @Override
    public Set<Part> holds() {
        return Set.of(Part.PREFERENCES);
    }

    @Override
    public void write(Tree tree, Choices choices, Account account, RowOut out) throws IOException {
        Map<Id, Solution> solutions = new HashMap<>();
        SolutionFinder.find(tree, Choices.Rows.SOLUTION).forEach(s -> solutions.put(s.leaf(), s));
        Judge judge = new Judge(tree.problem(), choices);
        for (SolutionPair pair : SolutionPair.compared(Solutions.of(tree))) {
            Solution a = solutions.get(pair.a().leaf());
            Solution b = solutions.get(pair.b().leaf());
            Mark mark = judge.pair(pair);
            if (a == null || b == null) {
                account.leaveOut("pairs with a solution that is not there any more");
            } else if (mark.tie()) {
                account.leaveOut("pairs of which as many prefer the one as the other");
            } else if (mark.value() == Mark.Value.NEUTRAL) {
                account.leaveOut("pairs of which neither is better");
            } else if (!mark.value().rates()) {
                account.leaveOut("pairs of which nobody whose labels are taken said anything");
            } else {
                boolean first = mark.value() == Mark.Value.GOOD;
                Solution chosen = first ? a : b;
                Solution rejected = first ? b : a;
                account.row(chosen.steps());
                account.solution(rejected.steps());
                account.label("preferred", mark);
                out.row(Json.text(row(tree, chosen, rejected)) + "\n");
            }
        }
    }

    private static ObjectNode row(Tree tree, Solution chosen, Solution rejected) {
        Own own = Objects.equals(run(chosen), run(rejected)) ? Own.of(chosen, PreferenceFormat.NAME) : new Own(null);
        ObjectNode row = own.row();
        field(row, own, "prompt", tree.problem() == null ? "" : tree.problem().question());
        field(row, own, "chosen", chosen.text());
        field(row, own, "rejected", rejected.text());
        return row;
    }

    /** Messages come back as messages where their text is what it was. */
    private static void field(ObjectNode row, Own own, String name, String text) {
        JsonNode came = own.get(name);
        if (came != null && text.equals(own.text(name + "-text"))) {
            row.set(name, came);
        } else {
            row.put(name, text);
        }
    }

    private static @Nullable Id run(Solution solution) {
        return solution.run() == null ? null : solution.run().run().id();
    }
}
