package arborist.trace;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The one way in which anything in a session changes. The open session implements it, everybody else is handed it.
 *
 * <p>All of it may be called on any thread and none of it waits.
 */
public interface Door {

    /**
     * Makes the changes, all of them or none.
     *
     * @return completes once they are durable; fails with {@link Refused} where they cannot be made
     */
    CompletableFuture<Receipt> submit(Submission submission);

    /** Tells the whole text so far of a thought that is still growing; cheap enough for every token. */
    void grow(Id problem, Id thought, String textSoFar);

    /** The problem as it is now; fails with {@link Refused} where there is none of that id. */
    CompletableFuture<Tree> tree(Id problem);

    /**
     * Tells the listener the problem as it is now, then again after each change of it, in order and without a gap, on a thread of
     * the session's own: hand the batch on and return at once.
     */
    Watch watch(Id problem, Consumer<Batch> listener);

    /** A payload by its hash, empty where the session does not hold it. */
    CompletableFuture<Optional<Payload>> payload(ContentHash hash);

    /** Ends a watch. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
