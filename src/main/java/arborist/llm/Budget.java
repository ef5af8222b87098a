package arborist.llm;

import arborist.words.Words;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a run, or a session with all its runs, may spend. A call reserves before it is made what it is likely to cost, and settles
 * afterwards what it did cost, so that many calls at once do not overspend together.
 */
public final class Budget {
    private static final Words KEPT = Words.kept(Budget.class);
    private final String whose;
    private final Supplier<Limits> limits;
    private final @Nullable Budget parent;
    private final InstantSource clock;
    // One lock for a session and its runs: a call is let through by all of them or by none.
    private final ReentrantLock lock;
    private final Condition settled;
    private Spent spent;
    private Spent reserved = Spent.NOTHING;
    private int underWay;
    private Instant since = Instant.MIN;

    /** @param whose as it stands in a sentence: {@code the run}, {@code the session} */
    public Budget(String whose, Limits limits, InstantSource clock) {
        this(whose, () -> limits, Spent.NOTHING, clock);
    }

    /**
     * @param limits asked before each call, since somebody may raise them meanwhile
     * @param before what was spent already
     */
    public Budget(String whose, Supplier<Limits> limits, Spent before, InstantSource clock) {
        this(whose, limits, before, null, clock, new ReentrantLock(true));
    }

    private Budget(String whose, Supplier<Limits> limits, Spent before, @Nullable Budget parent, InstantSource clock,
            ReentrantLock lock) {
        this.whose = whose;
        this.limits = limits;
        this.spent = before;
        this.parent = parent;
        this.clock = clock;
        this.lock = lock;
        this.settled = parent == null ? lock.newCondition() : parent.settled;
    }

    /** A budget within this one: what it spends, this one spends too. */
    public Budget within(String part, Limits narrower) {
        return within(part, narrower, Spent.NOTHING);
    }

    /**
     * The same.
     *
     * @param before what it has spent already; the budgets around it know of that
     */
    public Budget within(String part, Limits narrower, Spent before) {
        return new Budget(part, () -> narrower, before, this, clock, lock);
    }

    public Limits limits() {
        return limits.get();
    }

    /** What was spent, without what is reserved. */
    public Spent spent() {
        lock.lock();
        try {
            return spent.plus(new Spent(0, BigDecimal.ZERO, 0, running()));
        } finally {
            lock.unlock();
        }
    }

    /** How many tokens are neither spent nor reserved, here and in the budgets around it; null where nothing limits them. */
    @Nullable Long room() {
        lock.lock();
        try {
            Long least = null;
            for (Budget budget = this; budget != null; budget = budget.parent) {
                Long most = budget.limits().tokens();
                if (most != null) {
                    long left = most - budget.spent.tokens() - budget.reserved.tokens();
                    least = least == null ? left : Math.min(least, left);
                }
            }
            return least;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Sets aside what a call is likely to cost. Where only the calls under way stand in its way, it waits for them: most cost less
     * than was set aside for them.
     *
     * @param likely its thinking time is not read
     * @throws ModelTrouble of the kind {@code BUDGET} where there is no room for it
     */
    public Reservation reserve(Spent likely) throws InterruptedException, ModelTrouble {
        lock.lockInterruptibly();
        try {
            while (true) {
                String full = full(likely, false);
                if (full != null) {
                    throw new ModelTrouble(new Trouble(Trouble.Kind.BUDGET, full));
                }
                if (full(likely, true) == null) {
                    begin(likely);
                    return new Reservation(this, likely);
                }
                settled.await();
            }
        } finally {
            lock.unlock();
        }
    }

    void settle(Spent likely, Spent real) {
        lock.lock();
        try {
            for (Budget budget = this; budget != null; budget = budget.parent) {
                Duration more = --budget.underWay == 0 ? Duration.between(budget.since, clock.instant())
                        : Duration.ZERO;
                budget.reserved = budget.reserved.minus(likely);
                budget.spent = budget.spent.plus(new Spent(real.tokens(), real.usd(), real.calls(), more));
            }
            settled.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void begin(Spent likely) {
        for (Budget budget = this; budget != null; budget = budget.parent) {
            if (budget.underWay++ == 0) {
                budget.since = clock.instant();
            }
            budget.reserved = budget.reserved.plus(likely);
        }
    }

    /** Says which limit, of this budget or those around it, has no room; null where all have. */
    private @Nullable String full(Spent likely, boolean withReserved) {
        for (Budget budget = this; budget != null; budget = budget.parent) {
            String full =
                    budget.fullHere((withReserved ? budget.spent.plus(budget.reserved) : budget.spent).plus(likely));
            if (full != null) {
                return full;
            }
        }
        return null;
    }

    private @Nullable String fullHere(Spent then) {
        Limits most = limits();
        if (most.tokens() != null && then.tokens() > most.tokens()) {
            return sentence(KEPT.say("budget.tokens", most.tokens()));
        }
        if (most.usd() != null && then.usd().compareTo(most.usd()) > 0) {
            return sentence(KEPT.say("budget.us-dollars", most.usd().toPlainString()));
        }
        if (most.calls() != null && then.calls() > most.calls()) {
            return sentence(KEPT.say("budget.calls", most.calls()));
        }
        if (most.thinking() != null && spent.thinking().plus(running()).compareTo(most.thinking()) >= 0) {
            return sentence(KEPT.say("budget.seconds-of-thinking", most.thinking().toSeconds()));
        }
        return null;
    }

    private String sentence(String limit) {
        return KEPT.say("budget.the-budget-of-has-no", whose, limit);
    }

    private Duration running() {
        return underWay == 0 ? Duration.ZERO : Duration.between(since, clock.instant());
    }

    /** What was set aside for a call, until it is settled. */
    public static final class Reservation {
        private final Budget budget;
        private final Spent likely;
        private boolean open = true;

        Reservation(Budget budget, Spent likely) {
            this.budget = budget;
            this.likely = likely;
        }

        /** Says what the call did cost. The first time counts. */
        public synchronized void settle(Spent real) {
            if (open) {
                open = false;
                budget.settle(likely, real);
            }
        }
    }
}
