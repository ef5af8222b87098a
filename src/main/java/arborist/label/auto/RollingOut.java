package arborist.label.auto;

import arborist.label.Answers;
import arborist.label.Solution;
import arborist.label.Truth;
import arborist.task.Tasks;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.Tree;
import arborist.words.Words;
import java.util.Map;

/** A labeller that lets a model go on from steps; it knows from the right answer what came of that, and says nothing where none is known. */
abstract sealed class RollingOut implements Labeller permits OmegaLabeller, RolloutLabeller {
    private static final Words KEPT = Words.kept(RollingOut.class);
    final Rollouts rollouts;
    private final Tasks tasks;

    RollingOut(Rollouts rollouts, Tasks tasks) {
        this.rollouts = rollouts;
        this.tasks = tasks;
    }

    /**
     * A solution whose answer is right or wrong.
     *
     * @param truth never unknown
     */
    record Judged(Problem problem, Answers answers, Solution solution, Truth truth) {}

    /** Labels it. */
    abstract Found label(Judged judged, Map<Id, StepFound> known) throws InterruptedException;

    @Override
    public final String purpose() {
        return "rollout";
    }

    @Override
    public final String model() {
        return rollouts.modelName();
    }

    @Override
    public final Found label(Tree tree, Solution solution, Map<Id, StepFound> known) throws InterruptedException {
        Problem problem = tree.problem();
        if (problem == null) {
            return Found.nothing(KEPT.say("any.there-is-no-problem"));
        }
        Answers answers = new Answers(problem, tasks);
        Truth truth = answers.truth(tree, solution);
        return truth == Truth.UNKNOWN ? Found.nothing(KEPT.say("rolling-out.no-right-answer-is-known"))
                : label(new Judged(problem, answers, solution, truth), known);
    }
}
