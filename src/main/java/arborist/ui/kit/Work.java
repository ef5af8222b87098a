package arborist.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Does what waits for files or the session beside the FX thread. */
public final class Work implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** Starts it; after the window was closed nothing is begun any more, and nobody is told. */
    public <T> CompletableFuture<T> start(Callable<T> task) {
        if (threads.isShutdown()) {
            return new CompletableFuture<>();
        }
        return CompletableFuture.supplyAsync(() -> {
            try {
                return task.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        }, threads);
    }

    /** What still runs is interrupted. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
