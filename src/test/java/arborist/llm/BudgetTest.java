package arborist.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.trace.Attributes;
import arborist.trace.Payload;
import arborist.trace.Usage;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** A budget is never overspent by more than the calls under way cost beyond what was set aside for them. */
class BudgetTest {
    private static final InstantSource STILL = InstantSource.fixed(Instant.EPOCH);

    @Property(tries = 60)
    void neverOverspentByMoreThanIsUnderWay(@ForAll @LongRange(min = 0, max = 3000) long limit,
            @ForAll @LongRange(min = 0, max = 40) long calls,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 200) Integer> costs,
            @ForAll @IntRange(min = 1, max = 100) int likely, @ForAll @IntRange(min = 1, max = 8) int workers)
            throws InterruptedException {
        Budget session = new Budget("the session", new Limits(limit, null, null, null), STILL);
        Budget run = session.within("the run", new Limits(null, null, calls, null));
        AtomicLong next = new AtomicLong();
        AtomicLong largest = new AtomicLong();
        AtomicLong spent = new AtomicLong();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            threads.add(Thread.ofVirtual().start(() -> {
                for (int at = (int) next.getAndIncrement(); at < costs.size(); at = (int) next.getAndIncrement()) {
                    try {
                        Budget.Reservation reservation = run.reserve(tokens(likely));
                        LockSupport.parkNanos(1000);
                        reservation.settle(tokens(costs.get(at)));
                        reservation.settle(tokens(costs.get(at)));
                        spent.addAndGet(costs.get(at));
                        largest.accumulateAndGet(Math.max(0, costs.get(at) - likely), Math::max);
                    } catch (ModelTrouble e) {
                        assertThat(e.trouble().kind()).isEqualTo(Trouble.Kind.BUDGET);
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(session.spent().tokens()).isEqualTo(spent.get()).isEqualTo(run.spent().tokens());
        assertThat(session.spent().tokens()).isLessThanOrEqualTo(limit + workers * largest.get());
        assertThat(run.spent().calls()).isLessThanOrEqualTo(calls);
    }

    @Property
    void whatFitsIsNotRefused(@ForAll @IntRange(min = 1, max = 20) int calls,
            @ForAll @IntRange(min = 1, max = 50) int each)
            throws Exception {
        Budget budget = new Budget("the run", new Limits((long) calls * each, null, null, null), STILL);
        for (int i = 0; i < calls; i++) {
            budget.reserve(tokens(each)).settle(tokens(each));
        }
        assertThat(budget.spent().share(budget.limits())).isEqualTo(1);
        assertThatThrownBy(() -> budget.reserve(tokens(1))).hasMessageContaining("budget of the run");
    }

    @Example
    void itSaysWhichLimit() throws Exception {
        Budget session = new Budget("the session", new Limits(null, new BigDecimal("0.5"), null, null), STILL);
        Budget run = session.within("the run", new Limits(null, null, 1L, null));
        run.reserve(tokens(1)).settle(tokens(1));
        assertThatThrownBy(() -> run.reserve(tokens(1))).hasMessageContaining("the run, 1 calls");
        assertThatThrownBy(() -> session.reserve(new Spent(0, BigDecimal.ONE, 1, Duration.ZERO)))
                .hasMessageContaining("the session, 0.5 US dollars");
        assertThat(session.spent().calls()).isEqualTo(1);
    }

    @Example
    void whatWasSpentBeforeCountsAndALimitCanBeRaised() throws Exception {
        AtomicLong most = new AtomicLong(100);
        Budget session = new Budget("the session", () -> new Limits(most.get(), null, null, null),
                new Spent(90, BigDecimal.ZERO, 3, Duration.ZERO), STILL);
        Budget run = session.within("the run", Limits.NONE);
        assertThatThrownBy(() -> run.reserve(tokens(20))).hasMessageContaining("the session, 100 tokens");
        most.set(200);
        run.reserve(tokens(20)).settle(tokens(15));
        assertThat(session.spent().tokens()).isEqualTo(105);
        assertThat(run.spent().tokens()).isEqualTo(15);
    }

    @Example
    void aReservationWaitsForThoseUnderWay() throws Exception {
        Budget budget = new Budget("the run", new Limits(100L, null, null, null), STILL);
        Budget.Reservation first = budget.reserve(tokens(80));
        Thread second = Thread.ofVirtual().start(() -> {
            try {
                budget.reserve(tokens(80)).settle(tokens(15));
            } catch (InterruptedException | ModelTrouble e) {
                throw new AssertionError(e);
            }
        });
        first.settle(tokens(20));
        second.join();
        assertThat(budget.spent().tokens()).isEqualTo(35);
    }

    @Example
    void thinkingTimeRunsWhileACallDoes() throws Exception {
        AtomicLong seconds = new AtomicLong();
        Budget budget = new Budget("the run", new Limits(null, null, null, Duration.ofSeconds(10)),
                () -> Instant.ofEpochSecond(seconds.get()));
        Budget.Reservation a = budget.reserve(tokens(1));
        seconds.addAndGet(4);
        Budget.Reservation b = budget.reserve(tokens(1));
        seconds.addAndGet(2);
        a.settle(tokens(1));
        b.settle(tokens(1));
        seconds.addAndGet(1000);
        assertThat(budget.spent().thinking()).isEqualTo(Duration.ofSeconds(6));
        Budget.Reservation c = budget.reserve(tokens(1));
        seconds.addAndGet(5);
        assertThat(budget.spent().thinking()).isEqualTo(Duration.ofSeconds(11));
        assertThatThrownBy(() -> budget.reserve(tokens(1))).hasMessageContaining("10 seconds");
        c.settle(tokens(1));
    }

    @Example
    void aModelIsNotAskedWhereThereIsNoRoom() throws Exception {
        Budget budget = new Budget("the run", new Limits(400L, null, null, null), STILL);
        LanguageModel model = new Budgeted(new Spender(), budget, null);
        Request request = Request.of("?", Request.Sampling.PLAIN.atMost(100));
        assertThat(model.answer(request, _ -> {}).trouble()).isNull();
        assertThat(budget.spent().tokens()).isEqualTo(150);
        Trouble trouble = model.answer(Request.of("?", Request.Sampling.PLAIN.atMost(100).times(3)), _ -> {}).trouble();
        assertThat(trouble).extracting(Trouble::kind).isEqualTo(Trouble.Kind.BUDGET);
        assertThat(model.answer(request, _ -> {}).trouble()).isNull();
        assertThat(budget.spent()).isEqualTo(new Spent(300, BigDecimal.ZERO, 2, Duration.ZERO));
    }

    /** Spends 150 tokens a call. */
    private static final class Spender implements LanguageModel {
        @Override
        public String name() {
            return "spender";
        }

        @Override
        public Abilities abilities() {
            return new Abilities(false, false, false);
        }

        @Override
        public Reply answer(Request request, Consumer<Delta> deltas) {
            Payload nothing = Payload.of(Payload.JSON, new byte[0]);
            return new Reply(List.of(new Reply.Call(nothing, null, Attributes.NONE, Attributes.NONE, Attributes.NONE,
                    new Usage(50L, null, null, 100L, null), 0, null, 0, List.of(), null)));
        }
    }

    @Example
    void pricesAreFoundUnderAModelsOtherNames() {
        Prices prices = Prices.bundled();
        assertThat(prices.of("openai/gpt-4o-mini-2024-07-18").orElseThrow().model()).isEqualTo("gpt-4o-mini");
        assertThat(prices.of("gpt-4o").orElseThrow().model()).isEqualTo("gpt-4o");
        // A dearer sister is not the same model.
        assertThat(prices.of("gpt-5-pro")).isEmpty();
        assertThat(prices.of("gpt-4o").orElseThrow()
                .of(new Usage(1_000_000L, 500_000L, null, 100_000L, null))).isEqualByComparingTo("2.875");
    }

    private static Spent tokens(long count) {
        return new Spent(count, BigDecimal.ZERO, 1, Duration.ZERO);
    }
}
