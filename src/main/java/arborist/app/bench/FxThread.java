package arborist.app.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/** JavaFX without a display, led from a thread of its own. */
final class FxThread {
    private static final long LONGEST_WAIT = TimeUnit.MINUTES.toNanos(2);

    private FxThread() {}

    /** Starts it, once in a process. */
    static void start() throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
    }

    /** Does something there, and returns once it is done. */
    static <T> T call(Callable<T> action) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(action.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.get(1, TimeUnit.MINUTES);
    }

    /** Returns once something is so, asking there every now and then. */
    static void until(String what, BooleanSupplier condition) throws Exception {
        long start = System.nanoTime();
        while (!call(condition::getAsBoolean)) {
            if (System.nanoTime() - start > LONGEST_WAIT) {
                throw new IllegalStateException(what + " did not come about in two minutes");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
