package arborist.exchange.label;

import arborist.exchange.text.Json;
import arborist.trace.Node;
import arborist.trace.Tree;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a JSON object a line for each solution.
 *
 * @param holds what the objects can hold
 */
public record SolutionRows(Rules rules, Set<Part> holds, Maker maker) implements RowWriter {

    /** Makes the row of one solution. */
    @FunctionalInterface
    public interface Maker {
        /** The row, or null where the solution gives none, of which the account then knows. */
        @Nullable Made row(Tree tree, Solution solution, Judge judge, Choices choices, Account account);
    }

    /** A row and the steps in it. */
    public record Made(ObjectNode row, List<Node> steps) {}

    @Override
    public void write(Tree tree, Choices choices, Account account, RowOut out) throws IOException {
        List<Solution> solutions = SolutionFinder.find(tree, choices.rows());
        if (solutions.isEmpty()) {
            account.leaveOut("problems without a solution");
        }
        Judge judge = new Judge(tree.problem(), choices);
        for (Solution solution : solutions) {
            Made made = maker.row(tree, solution, judge, choices, account);
            if (made != null) {
                account.row(made.steps());
                out.row(Json.text(made.row()) + "\n");
            }
        }
    }
}
