package arborist.app.command;

import arborist.trace.Refused;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Waits for what a session promised: a command has nothing else to do meanwhile. */
final class Wait {
    private Wait() {}

    /** @throws Refused where the session refused */
    static <T> T on(CompletableFuture<T> promise) throws InterruptedException {
        try {
            return promise.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refused refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getCause() == null ? e : e.getCause());
        }
    }
}
