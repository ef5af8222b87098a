package arborist.app.models;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Does what may wait on a thread of its own. */
final class Waiting {
    private Waiting() {}

    static <T extends @Nullable Object> CompletableFuture<T> on(Callable<T> task) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Thread.startVirtualThread(() -> {
            try {
                done.complete(task.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done;
    }
}
