package arborist.session;

import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Reasoning;
import arborist.trace.Receipt;
import arborist.trace.Refused;
import arborist.trace.Submission;
import arborist.trace.Thought;
import arborist.trace.Tree;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A few lines to plant problems and thoughts with. */
final class Sprout {
    static final Author ANN = Author.person("Ann");

    private Sprout() {
    }

    static Problem problem(String title) {
        return new Problem(Id.random(), title, "How?", List.of("24"), "game24", true, null, "test", Attributes.NONE);
    }

    static Thought thought(Id problem, Thought parent, String text) {
        return Thought.of(Id.random(), problem, parent.id(), null, Kind.STEP, text);
    }

    static Thought root(Id problem) {
        return Thought.of(Id.random(), problem, null, null, Kind.PROBLEM, "How?");
    }

    static Thought growing(Id problem, Thought parent) {
        return new Thought(Id.random(), problem, parent.id(), null, Kind.STEP, "", Reasoning.RAW, Completeness.GROWING,
                null,
                Attributes.NONE);
    }

    static Submission by(Id problem, Change... changes) {
        return Submission.of(ANN, problem, changes);
    }

    static String text(Tree tree, Id thought) {
        return Objects.requireNonNull(tree.nodes().get(thought)).text();
    }

    static Receipt done(Session session, Id problem, Change... changes) {
        return now(session.submit(by(problem, changes)));
    }

    /** What the future says, or the refusal it fails with. */
    static <T> T now(CompletableFuture<T> future) {
        try {
            return future.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refused refused) {
                throw refused;
            }
            throw new CompletionException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
