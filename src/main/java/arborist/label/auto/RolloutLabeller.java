package arborist.label.auto;

import arborist.answer.read.AnswerReader;
import arborist.label.Answers;
import arborist.label.Solution;
import arborist.label.Truth;
import arborist.llm.Reply;
import arborist.task.Tasks;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Estimates each step by rollouts from it, as Math-Shepherd does (Wang et al. 2024): soft is the share that was right, hard is whether
 * one was. A step that gives an answer, and the last one, is judged by that answer and needs no rollouts.
 */
public final class RolloutLabeller implements Labeller {
    private final Rollouts rollouts;
    private final Tasks tasks;

    public RolloutLabeller(Rollouts rollouts, Tasks tasks) {
        this.rollouts = rollouts;
        this.tasks = tasks;
    }

    @Override
    public String annotator() {
        return "mc-rollouts " + rollouts.name();
    }

    @Override
    public String purpose() {
        return "rollout";
    }

    @Override
    public String model() {
        return rollouts.modelName();
    }

    @Override
    public Found label(Tree tree, Solution solution, Map<Id, StepFound> known) throws InterruptedException {
        Problem problem = tree.problem();
        if (problem == null) {
            return Found.nothing("there is no problem");
        }
        Answers answers = new Answers(problem, tasks);
        Truth truth = answers.truth(tree, solution);
        if (truth == Truth.UNKNOWN) {
            return Found.nothing("no right answer is known for its problem");
        }
        Map<Id, StepFound> found = new LinkedHashMap<>();
        List<Reply.Call> calls = new ArrayList<>();
        for (int i = 0; i < solution.steps().size(); i++) {
            Node step = solution.steps().get(i);
            StepFound before = known.get(step.id());
            Optional<Truth> answered = i == solution.steps().size() - 1 ? Optional.of(truth) : answered(step, answers);
            if (before != null) {
                found.put(step.id(), before);
            } else if (answered.isPresent()) {
                boolean right = answered.get() == Truth.RIGHT;
                found.put(step.id(),
                        StepFound.share(right ? 1 : 0, right ? "its answer is right" : "its answer is wrong"));
            } else {
                Rollouts.Counted counted = rollouts.from(problem, answers, solution.texts().subList(0, i + 1));
                calls.addAll(counted.calls());
                if (counted.of() == 0) {
                    return new Found(found, Optional.empty(), calls, counted.trouble(), "");
                }
                found.put(step.id(), counted.found());
            }
        }
        return new Found(found, Optional.empty(), calls, Optional.empty(), "");
    }

    private static Optional<Truth> answered(Node step, Answers answers) {
        return AnswerReader.marks().read(step.text()).answer().map(found -> answers.truth(found.answer()))
                .filter(truth -> truth != Truth.UNKNOWN);
    }
}
