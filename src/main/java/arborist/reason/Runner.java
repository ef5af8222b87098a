package arborist.reason;

import arborist.llm.LanguageModel;
import arborist.llm.Spent;
import arborist.reason.prompt.PromptBook;
import arborist.reason.prompt.Prompts;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Payload;
import arborist.trace.Problem;
import arborist.trace.Refused;
import arborist.trace.Run;
import arborist.trace.RunState;
import arborist.trace.RunStatus;
import arborist.trace.Tree;
import arborist.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Begins runs, and goes on with those that were stopped or lost their program. */
public final class Runner {
    private static final Words WORDS = Words.of(Runner.class);
    private final Door door;
    private final Models models;
    private final Prompts prompts;
    private final Aims aims;
    private final String programVersion;

    /** Knows what a run of a task aims at. */
    @FunctionalInterface
    public interface Aims {
        Aim of(Problem problem, String task);
    }

    public Runner(Door door, Models models, Prompts prompts, Aims aims, String programVersion) {
        this.door = door;
        this.models = models;
        this.prompts = prompts;
        this.aims = aims;
        this.programVersion = programVersion;
    }

    /** The same way of running, with the same models and what these may spend, through another door. */
    public Runner through(Door other) {
        return new Runner(other, models, prompts, aims, programVersion);
    }

    /**
     * Begins a run.
     *
     * @param parent the run it belongs to, null where to none
     * @param person on whose behalf
     * @throws Refused where it cannot begin, in a sentence; then nothing has happened
     */
    public Running begin(Tree tree, Plan plan, @Nullable Id parent, String person) {
        return begin(tree, plan, parent, person, Attributes.NONE);
    }

    /**
     * The same.
     *
     * @param marks what the run keeps of whoever wanted it
     */
    public Running begin(Tree tree, Plan plan, @Nullable Id parent, String person, Attributes marks) {
        return begin(tree, plan, parent, person, PromptBook.of(prompts, plan.prompts()), marks);
    }

    private Running begin(Tree tree, Plan plan, @Nullable Id parent, String person, PromptBook book,
            Attributes marks) {
        Problem problem = problem(tree);
        Aim aim = aims.of(problem, plan.task());
        LanguageModel model = models.model(spending(plan), Spent.NOTHING);
        Payload words = book.payload();
        Run run = new Run(Id.random(), problem.id(), plan.strategy(), plan.json(), book.version(), words.hash(),
                model.name(), plan.seed(), parent, programVersion, Build.readsGold(plan, aim), marks);
        Flight flight = flight(run, plan, aim, model, tree, person, book);
        return flight.begin(List.of(new Change.StartRun(run)), List.of(words));
    }

    /**
     * Begins a run that is to be compared with another of the same problem: it is told the words that the other began with.
     *
     * @throws Refused where it cannot begin, in a sentence
     */
    public CompletableFuture<Running> beginBeside(Tree tree, Plan plan, RunState other, String person) {
        return words(other.run()).thenApply(found -> begin(tree, plan, null, person,
                found.map(PromptBook::of).orElseGet(() -> PromptBook.of(prompts, plan.prompts())), Attributes.NONE));
    }

    /**
     * Goes on with a run that has ended or lost its program, with the words it began with.
     *
     * @throws Refused where it cannot go on, in a sentence
     */
    public CompletableFuture<Running> goOn(Tree tree, RunState state, String person) {
        Run run = state.run();
        Plan plan = Plan.of(run.parameters());
        Aim aim = aims.of(problem(tree), plan.task());
        LanguageModel model = models.model(spending(plan), SpentBefore.of(tree, run.id()));
        var _ = start(tree, plan);
        return words(run).thenApply(found -> {
            PromptBook book = found.map(PromptBook::of).orElseGet(() -> PromptBook.of(prompts, plan.prompts()));
            return flight(run, plan, aim, model, tree, person, book)
                    .begin(List.of(Flight.status(run, RunStatus.RUNNING)), List.of());
        });
    }

    /** Fresh samples end at their tokens by themselves: one that has begun is not cut off there, or it would be no sample to compare. */
    private static Plan spending(Plan plan) {
        Plan.Limits limits = plan.limits();
        return !plan.strategy().equals("fresh-samples") ? plan
                : plan.limited(new Plan.Limits(null, limits.costUsd(), limits.calls(), limits.seconds()));
    }

    private Flight flight(Run run, Plan plan, Aim aim, LanguageModel model, Tree tree, String person, Prompts words) {
        Id start = start(tree, plan);
        Gate gate = new Gate();
        Author author = new Author(Author.Role.STRATEGY, plan.strategy(), person);
        Growth growth = new Growth(door, run, start, author, gate);
        return new Flight(growth, gate,
                new Build(growth, plan, aim, model, models, words, Attempt.soFar(tree, start)).strategy());
    }

    private CompletableFuture<Optional<Payload>> words(Run run) {
        return run.prompts() == null ? CompletableFuture.completedFuture(Optional.empty())
                : door.payload(run.prompts());
    }

    private static Problem problem(Tree tree) {
        Problem problem = tree.problem();
        if (problem == null) {
            throw new Refused(WORDS.say("runner.there-is-no-problem-to"));
        }
        return problem;
    }

    private static Id start(Tree tree, Plan plan) {
        Id from = plan.start();
        if (from == null) {
            return tree.liveRoots().stream().map(Node::id).findFirst()
                    .orElseThrow(() -> new Refused(WORDS.say("runner.the-problem-has-no-question")));
        }
        return tree.live(from).map(Node::id).orElseThrow(
                () -> new Refused(WORDS.say("runner.the-thought-to-grow-from")));
    }
}
