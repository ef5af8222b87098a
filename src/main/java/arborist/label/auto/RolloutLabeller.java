package arborist.label.auto;

import arborist.answer.read.AnswerReader;
import arborist.label.Answers;
import arborist.label.Solution;
import arborist.label.Truth;
import arborist.llm.Reply;
import arborist.llm.Trouble;
import arborist.task.Tasks;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Estimates each step by rollouts from it, as Math-Shepherd does (Wang et al. 2024): soft is the share that was right, hard is whether
 * one was. A step that gives an answer, and the last one, is judged by that answer and needs no rollouts.
 */
public final class RolloutLabeller extends RollingOut {
    private static final Words KEPT = Words.kept(RolloutLabeller.class);
    public RolloutLabeller(Rollouts rollouts, Tasks tasks) {
        super(rollouts, tasks);
    }

    @Override
    public String annotator() {
        return "mc-rollouts " + rollouts.name();
    }

    @Override
    Found label(Judged judged, Map<Id, StepFound> known) throws InterruptedException {
        Solution solution = judged.solution();
        Answers answers = judged.answers();
        Map<Id, StepFound> found = new LinkedHashMap<>();
        Map<Id, Callable<Reply>> open = new LinkedHashMap<>();
        for (int i = 0; i < solution.steps().size(); i++) {
            Node step = solution.steps().get(i);
            StepFound before = known.get(step.id());
            Optional<Truth> answered =
                    i == solution.steps().size() - 1 ? Optional.of(judged.truth()) : answered(step, answers);
            if (before != null) {
                found.put(step.id(), before);
            } else if (answered.isPresent()) {
                boolean right = answered.get() == Truth.RIGHT;
                found.put(step.id(),
                        StepFound.share(right ? 1 : 0, right ? KEPT.say("rollout-labeller.its-answer-is-right")
                                : KEPT.say("rollout-labeller.its-answer-is-wrong")));
            } else {
                List<String> begun = solution.texts().subList(0, i + 1);
                open.put(step.id(), () -> rollouts.ask(judged.problem(), begun));
            }
        }
        return ask(open, answers, found);
    }

    /** Asks from all steps at once: a server is as busy as it lets itself be, and a person waits less. */
    private Found ask(Map<Id, Callable<Reply>> open, Answers answers, Map<Id, StepFound> found)
            throws InterruptedException {
        List<Reply.Call> calls = new ArrayList<>();
        Optional<Trouble> ended = Optional.empty();
        try (ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Reply>> replies = asking.invokeAll(open.values());
            int next = 0;
            for (Id step : open.keySet()) {
                Rollouts.Counted counted = rollouts.count(heard(replies.get(next++)), answers);
                calls.addAll(counted.calls());
                if (counted.of() > 0) {
                    found.put(step, counted.found());
                } else {
                    ended = ended.or(counted::trouble);
                }
            }
        }
        return new Found(found, Optional.empty(), calls, ended, "");
    }

    private static Reply heard(Future<Reply> reply) throws InterruptedException {
        try {
            return reply.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException unexpected ? unexpected : new IllegalStateException(e);
        }
    }

    private static Optional<Truth> answered(Node step, Answers answers) {
        return AnswerReader.marks().read(step.text()).answer().map(found -> answers.truth(found.answer()))
                .filter(truth -> truth != Truth.UNKNOWN);
    }
}
