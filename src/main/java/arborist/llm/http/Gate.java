package arborist.llm.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How many calls of one server run at once. It halves where the server says that there are too many, and grows by one each time
 * as many calls as it lets through have gone well: what keeps the internet from congesting, with calls for packets.
 */
public final class Gate {
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition changed = lock.newCondition();
    private final InstantSource clock;
    private final int most;
    private int limit;
    private int running;
    private int good;
    private Instant shrunk = Instant.MIN;
    private Instant closedUntil = Instant.MIN;

    /** @param most calls at once, with which it also begins; 1 or more */
    public Gate(int most, InstantSource clock) {
        if (most < 1) {
            throw new IllegalArgumentException("a gate that lets nothing through");
        }
        this.most = most;
        this.limit = most;
        this.clock = clock;
    }

    /**
     * Waits until there is room for another call.
     *
     * @return when it was let through, to be handed back to {@link #leave}
     */
    public Instant enter() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (true) {
                Instant now = clock.instant();
                if (closedUntil.isAfter(now)) {
                    changed.awaitNanos(Duration.between(now, closedUntil).toNanos());
                } else if (running >= limit) {
                    changed.await();
                } else {
                    running++;
                    return now;
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * The call is over.
     *
     * @param well whether the server answered it
     */
    public void leave(boolean well) {
        lock.lock();
        try {
            running--;
            good = well ? good + 1 : good;
            if (good >= limit && limit < most) {
                limit++;
                good = 0;
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * The server said that there are too many calls.
     *
     * @param entered when the call that was told so was let through: what was under way before the last halving says nothing new
     * @param pause for how long nobody is let through, 0 where the server named no time
     */
    public void tooMany(Instant entered, Duration pause) {
        lock.lock();
        try {
            if (!entered.isBefore(shrunk)) {
                limit = Math.max(1, limit / 2);
                shrunk = clock.instant();
                good = 0;
            }
            closedUntil = max(closedUntil, clock.instant().plus(pause));
        } finally {
            lock.unlock();
        }
    }

    /** How many calls it would let run at once now. */
    public int limit() {
        lock.lock();
        try {
            return limit;
        } finally {
            lock.unlock();
        }
    }

    private static Instant max(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
