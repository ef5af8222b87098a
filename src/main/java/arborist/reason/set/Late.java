package arborist.reason.set;

import arborist.reason.TaskAim;
import arborist.task.Tasks;
import arborist.trace.AnswerReading;
import arborist.trace.Change;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.SampleState;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Judges answers that were given before the right one was known. */
final class Late {
    private Late() {}

    /**
     * @param problem as it is now that its gold answer is known
     * @return a verdict on each answer that has none
     */
    static List<Change> verdicts(Tree tree, Problem problem) {
        Tasks tasks = Tasks.standard();
        TaskAim aim = new TaskAim(problem, tasks.of(problem.task(), problem.question()));
        List<Change> verdicts = new ArrayList<>();
        for (SampleState sample : tree.samples().values()) {
            AnswerReading reading = sample.reading();
            Node leaf = tree.live(sample.sample().leaf()).orElse(null);
            if (leaf != null && reading != null && leaf.verdict(Verdict.RIGHT).isEmpty()) {
                aim.right(leaf, reading).ifPresent(verdict -> verdicts.add(new Change.AddVerdict(verdict)));
            }
        }
        return verdicts;
    }
}
