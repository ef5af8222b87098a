package arborist.label.auto;

import arborist.label.Rating;
import arborist.label.Solution;
import arborist.task.Finding;
import arborist.task.StepVerifier;
import arborist.task.Tasks;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Works out every calculation that a step states, exactly: good where all hold, bad where one does not, and nothing where there is
 * none. Whether it is the right thing to calculate it cannot know.
 */
public final class CalculatorLabeller implements Labeller {
    private final StepVerifier calculator = Tasks.calculator();

    @Override
    public String annotator() {
        return calculator.name();
    }

    @Override
    public Found label(Tree tree, Solution solution, Map<Id, StepFound> known) {
        Problem problem = tree.problem();
        String question = problem == null ? "" : problem.question();
        Map<Id, StepFound> found = new LinkedHashMap<>();
        List<String> before = new ArrayList<>();
        for (Node step : solution.steps()) {
            Finding finding = calculator.valid(question, before, step.text());
            Rating rating = switch (finding.outcome()) {
                case YES -> Rating.GOOD;
                case NO -> Rating.BAD;
                case UNDECIDED -> Rating.MISSING;
            };
            found.put(step.id(), new StepFound(rating, OptionalDouble.empty(), finding.why()));
            before.add(step.text());
        }
        return Found.of(found);
    }
}
