package arborist.ui.labels;

import arborist.label.Solution;
import arborist.label.auto.CalculatorLabeller;
import arborist.label.auto.StepFound;
import arborist.trace.Id;
import arborist.trace.Tree;
import java.util.List;
import java.util.Map;

/** What a calculator finds of the calculations that a solution states; worked out once, until its text changes. */
final class Notes {
    private final CalculatorLabeller calculator = new CalculatorLabeller();
    private Id solution = Id.random();
    private List<String> texts = List.of();
    private Map<Id, StepFound> found = Map.of();

    /** What it finds of a step. */
    StepFound of(Tree tree, Solution of, Id step) {
        if (!of.key().equals(solution) || !of.texts().equals(texts)) {
            solution = of.key();
            texts = of.texts();
            found = calculator.label(tree, of, Map.of()).steps();
        }
        return found.getOrDefault(step, StepFound.NOTHING);
    }
}
