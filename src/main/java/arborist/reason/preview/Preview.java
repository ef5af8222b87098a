package arborist.reason.preview;

import arborist.llm.LanguageModel;
import arborist.llm.Request;
import arborist.llm.Spent;
import arborist.llm.StepScorer;
import arborist.reason.InMemory;
import arborist.reason.Models;
import arborist.reason.Plan;
import arborist.reason.Runner;
import arborist.reason.Running;
import arborist.reason.prompt.Prompts;
import arborist.trace.Author;
import arborist.trace.Problem;
import arborist.trace.Refused;
import arborist.trace.Tree;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Shows exactly what a run would send, by running it in memory with a model that writes a placeholder: what is shown is what the
 * strategy itself puts together. Requests that hang on what a model really writes are not reached.
 */
public final class Preview {
    private static final Words WORDS = Words.of(Preview.class);
    private static final int MOST_CALLS = 60;
    private static final int SECONDS = 5;
    private static final Author AUTHOR = Author.person("preview");

    private final Runner.Aims aims;

    public Preview(Runner.Aims aims) {
        this.aims = aims;
    }

    /**
     * The first request of each template, in the order in which they are sent. Waits for at most a few seconds.
     *
     * @throws Refused where the plan could not be run, in a sentence
     */
    public List<Sent> of(Problem problem, Plan plan, Prompts prompts) throws InterruptedException {
        Placeholder model = new Placeholder(plan.model().name(), MOST_CALLS);
        InMemory door = new InMemory(problem, AUTHOR);
        if (plan.strategy().equals("judge-steps")) {
            // It asks about steps that are there.
            door.add(problem, Placeholder.TEXT, AUTHOR);
        }
        Runner runner =
                new Runner(door, models(model), (task, name) -> Mark.on(name, prompts.of(task, name)), aims, "preview");
        Running running = runner.begin(tree(door, problem), fromQuestion(plan), null, "preview");
        try {
            var _ = running.done().get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            running.stop();
        } catch (ExecutionException e) {
            throw new Refused(WORDS.say("preview.what-will-be-sent-cannot", String.valueOf(e.getCause())), e);
        }
        List<Sent> sent = new ArrayList<>();
        for (Request request : model.asked()) {
            Mark.of(request.messages()).filter(name -> sent.stream().noneMatch(s -> s.prompt().equals(name)))
                    .ifPresent(name -> sent.add(new Sent(name, Mark.off(request.messages()), request.begun())));
        }
        return sent;
    }

    private static Tree tree(InMemory door, Problem problem) throws InterruptedException {
        try {
            return door.tree(problem.id()).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
    }

    /** A run from a thought sends what one from the question sends, and the steps so far. */
    private static Plan fromQuestion(Plan plan) {
        return new Plan(plan.strategy(), plan.task(), plan.model(), plan.scorer(), plan.seed(), null, plan.examples(),
                Plan.Limits.NONE, plan.parameters());
    }

    private static Models models(LanguageModel model) {
        return new Models() {
            @Override
            public LanguageModel model(Plan plan, Spent before) {
                return model;
            }

            @Override
            public StepScorer rewardModel(String name) {
                return new EvenScorer(name);
            }
        };
    }
}
