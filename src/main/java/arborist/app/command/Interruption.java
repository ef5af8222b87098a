package arborist.app.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets Ctrl+C (SIGINT, SIGTERM) end a command between two pieces of work: the process waits until the command has put down what it
 * holds.
 */
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;

    private final AtomicBoolean asked = new AtomicBoolean();
    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::hold, "interruption");

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the command is to stop. */
    boolean asked() {
        return asked.get();
    }

    /** Interrupts the thread as soon as the command is to stop. */
    void interrupts(Thread waiting) {
        var _ = Thread.ofVirtual().name("interruption").start(() -> {
            try {
                told.await();
                if (asked.get()) {
                    waiting.interrupt();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Override
    public void close() {
        told.countDown();
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already: the hook ran, and has just been released.
        }
    }

    private void hold() {
        asked.set(true);
        told.countDown();
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
