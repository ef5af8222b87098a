package arborist.lesson.measure;

import arborist.reason.InMemory;
import arborist.reason.Plan;
import arborist.reason.Runner;
import arborist.reason.Running;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.Refused;
import arborist.trace.RunState;
import arborist.trace.Tree;
import arborist.words.Words;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Runs a plan on a problem in memory, and waits for its end. Safe to use from any thread. */
public final class Grower {
    private static final Words WORDS = Words.of(Grower.class);
    private static final Author AUTHOR = new Author(Author.Role.PROGRAM, "lessons", null);
    private final Runners runners;

    /** The way to run through a door. */
    @FunctionalInterface
    public interface Runners {
        Runner in(Door door);
    }

    public Grower(Runners runners) {
        this.runners = runners;
    }

    /** A tree that was grown, with the run that grew it. */
    public record Grown(Tree tree, RunState run) {}

    /**
     * @param gold the right answer, null where a verifier knows without it
     * @throws Refused where it cannot be run, in a sentence
     */
    public Grown grow(String question, @Nullable String gold, Plan plan) throws InterruptedException {
        Problem problem = new Problem(Id.derived("lesson", plan.task(), question), question, question,
                gold == null ? List.of() : List.of(gold), plan.task(), null, null, null, Attributes.NONE);
        InMemory door = new InMemory(problem, AUTHOR);
        Running running = runners.in(door).begin(door.now(), plan, null, AUTHOR.name());
        try {
            var _ = running.done().get();
        } catch (InterruptedException e) {
            running.stop();
            throw e;
        } catch (ExecutionException e) {
            throw new Refused(WORDS.say("grower.the-run-broke-off", String.valueOf(e.getCause())), e);
        }
        Tree tree = door.now();
        return new Grown(tree, Objects.requireNonNull(tree.runs().get(running.id())));
    }
}
