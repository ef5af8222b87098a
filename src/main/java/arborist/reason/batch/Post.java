package arborist.reason.batch;

import arborist.llm.LanguageModel;
import arborist.llm.Spent;
import arborist.llm.StepScorer;
import arborist.reason.Attempt;
import arborist.reason.Models;
import arborist.reason.Plan;
import arborist.reason.Runner;
import arborist.reason.Running;
import arborist.reason.set.Job;
import arborist.reason.set.RunSet;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Door;
import arborist.trace.Draft;
import arborist.trace.Id;
import arborist.trace.Refused;
import arborist.trace.RunState;
import arborist.trace.RunStatus;
import arborist.trace.Submission;
import arborist.trace.Tree;
import arborist.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Begins runs that wait for a batch, and goes on with them once it has brought something. Both are the strategies' own doing, with a
 * model that answers later or has the answers already, so that such a run is like any other.
 */
public final class Post {
    private static final Words KEPT = Words.kept(Post.class);
    private static final Words WORDS = Words.of(Post.class);
    /** The techniques that ask for all of their samples at once, before they know any answer. */
    public static final Set<String> TECHNIQUES = Set.of("direct", "cot", "few-shot-cot", "self-consistency");

    /** How the reason begins for which a run that waits has stopped; it stands in sessions, in English. */
    static final String WAITS = "It waits for the results of a batch";

    private final Door door;
    private final Function<Models, Runner> runners;
    private final String person;
    private final Set<Id> led;

    /**
     * @param person on whose behalf
     * @param led the runs that somebody leads at any moment, to be asked on any thread; they are left to them
     */
    public Post(Door door, Function<Models, Runner> runners, String person, Set<Id> led) {
        this.door = door;
        this.runners = runners;
        this.person = person;
        this.led = led;
    }

    /**
     * Puts a run down as one that waits, and says what it waits for; empty where all of its samples are there. A run of the same plan that
     * waits already waits on.
     *
     * @throws Refused where it cannot begin, in a sentence
     */
    public Optional<Letter> write(Job job) throws InterruptedException {
        if (!TECHNIQUES.contains(job.plan().strategy()) || !job.plan().parameters().early().equals("none")) {
            throw new Refused(WORDS.say("post.all-samples-at-once",
                    String.join(", ", TECHNIQUES.stream().sorted().toList())));
        }
        Tree tree = await(door.tree(job.problem()));
        Optional<RunState> held = RunSet.held(tree, job.plan());
        if (held.isPresent() && isComplete(tree, held.get(), job.plan())) {
            return Optional.empty();
        }
        if (held.isPresent()) {
            RunSet.leave(held.get().run().id(), led);
        }
        Waiting waiting = new Waiting(job.plan().model().name());
        Runner runner = runners.apply(only(waiting));
        Running running = held.isPresent() ? await(runner.goOn(tree, held.get(), person))
                : runner.begin(tree, job.plan(), null, person);
        var _ = await(running.done());
        int first = held.isPresent() ? Attempt.next(tree, running.id()) : 0;
        return Optional.ofNullable(waiting.asked())
                .map(request -> new Letter(job.problem(), running.id(), first, request));
    }

    /**
     * Goes on with a run that waited.
     *
     * @param model makes of its plan the model that has the answers
     * @throws Refused where there is no such run, somebody leads it, or it cannot go on
     */
    public void read(Id problem, Id run, Function<Plan, LanguageModel> model) throws InterruptedException {
        Tree tree = await(door.tree(problem));
        RunState state = tree.runs().get(run);
        if (state == null) {
            throw new Refused(WORDS.say("post.no-such-run"));
        }
        RunSet.leave(run, led);
        LanguageModel answers = model.apply(Plan.of(state.run().parameters()));
        var _ = await(await(runners.apply(only(answers)).goOn(tree, state, person)).done());
        waitOn(await(door.tree(problem)), run);
    }

    /** A run of which samples have not come, or have failed, waits on with what it has. */
    private void waitOn(Tree tree, Id run) throws InterruptedException {
        RunState state = tree.runs().get(run);
        Plan plan = state == null ? null : Plan.of(state.run().parameters());
        if (state == null || plan == null || state.status() != RunStatus.DONE) {
            return;
        }
        int wanted = wanted(plan);
        int missing = wanted - Attempt.count(tree, run);
        if (missing > 0) {
            String reason =
                    KEPT.say("post.waits-on", missing, wanted) + " " + (state.reason() == null ? "" : state.reason());
            Change waits = new Change.SetRun(run, RunStatus.STOPPED, reason.strip(), state.chosen(), state.answer());
            var _ = await(door.submit(Submission.ofRun(run, new Author(Author.Role.STRATEGY, plan.strategy(), person),
                    List.of(Draft.of(state.run().problem(), waits)), List.of())));
        }
    }

    /**
     * Whether a run that ended so waits for the results of a batch.
     *
     * @param reason why it ended, null where nobody said
     */
    public static boolean isWaiting(RunStatus status, @Nullable String reason) {
        return status == RunStatus.STOPPED && reason != null && reason.startsWith(WAITS);
    }

    /** A run may have ended though requests of it failed: those can be asked again. */
    private static boolean isComplete(Tree tree, RunState run, Plan plan) {
        return run.status() == RunStatus.DONE && Attempt.count(tree, run.run().id()) >= wanted(plan);
    }

    private static int wanted(Plan plan) {
        return plan.strategy().equals("self-consistency") ? plan.parameters().samples() : 1;
    }

    private static Models only(LanguageModel model) {
        return new Models() {
            @Override
            public LanguageModel model(Plan plan, Spent before) {
                return model;
            }

            @Override
            public StepScorer rewardModel(String name) {
                throw new Refused(() -> WORDS.say("post.no-reward-model"), null);
            }
        };
    }

    private static <T> T await(CompletableFuture<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Refused refused ? refused
                    : new Refused(() -> WORDS.say("post.session-failed", String.valueOf(e.getCause())), e);
        }
    }
}
