package arborist.llm.http;

import arborist.llm.http.Faults.Late;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Watches one answer against its deadlines. One thread reports what comes, another waits. */
final class Clock {
    private static final long NEVER = Long.MIN_VALUE;

    private final Deadlines deadlines;
    private final long started = System.nanoTime();
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile long latest = started;
    private volatile long first = NEVER;
    private volatile boolean taking;

    Clock(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** What came is being taken; however long that takes, the server is not to blame. */
    void taking() {
        taking = true;
    }

    /** It was taken. */
    void taken(boolean progress) {
        long now = System.nanoTime();
        if (progress) {
            latest = now;
            first = first == NEVER ? now : first;
        }
        taking = false;
    }

    void done() {
        done.countDown();
    }

    /** Waits until it is done or late; says which deadline passed, null where none did. */
    @Nullable Late await() throws InterruptedException {
        while (true) {
            Late late = late();
            if (late != null) {
                return late;
            }
            if (done.await(Math.max(1_000_000, nanosLeft()), TimeUnit.NANOSECONDS)) {
                return null;
            }
        }
    }

    /** Milliseconds from the start to the first piece, null where none came. */
    @Nullable Long firstMillis() {
        return first == NEVER ? null : TimeUnit.NANOSECONDS.toMillis(first - started);
    }

    long tookMillis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    }

    private @Nullable Late late() {
        long now = System.nanoTime();
        if (now - started >= deadlines.total().toNanos()) {
            return Late.TOTAL;
        }
        if (taking || now - latest < quiet()) {
            return null;
        }
        return first == NEVER ? Late.FIRST : Late.IDLE;
    }

    private long nanosLeft() {
        long now = System.nanoTime();
        long total = deadlines.total().toNanos() - (now - started);
        return taking ? Math.min(total, TimeUnit.MILLISECONDS.toNanos(50))
                : Math.min(total, quiet() - (now - latest));
    }

    private long quiet() {
        return (first == NEVER ? deadlines.firstToken() : deadlines.idle()).toNanos();
    }
}
