package arborist.reason;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.llm.Abilities;
import arborist.llm.Budget;
import arborist.llm.Budgeted;
import arborist.llm.Delta;
import arborist.llm.LanguageModel;
import arborist.llm.Limits;
import arborist.llm.Price;
import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.llm.Spent;
import arborist.llm.StepScorer;
import arborist.reason.prompt.PromptFolder;
import arborist.reason.set.Asked;
import arborist.task.Tasks;
import arborist.trace.Id;
import arborist.trace.Refused;
import arborist.trace.RunState;
import arborist.trace.RunStatus;
import arborist.trace.Tree;
import arborist.trace.Usage;
import arborist.ui.kit.MemoryDoor;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the technique and whatever is limited: a run is never overspent by more than the calls in flight, and ends cleanly. */
class BudgetRunsTest {
    private static final String PUZZLE = "Use 4, 5, 6 and 10, each once, with + - * / to make 24.";
    private static final BigDecimal A_THOUSANDTH = new BigDecimal("0.001");

    @Property(tries = 60)
    void tokens(@ForAll("techniques") String technique, @ForAll @IntRange(min = 0, max = 4000) int most)
            throws Exception {
        Trial trial = new Trial(technique, new Limits((long) most, null, null, null));
        assertThat(trial.spent().tokens()).isLessThanOrEqualTo(most + trial.inFlight() * trial.dearest());
        trial.endsCleanly();
    }

    @Property(tries = 60)
    void calls(@ForAll("techniques") String technique, @ForAll @IntRange(min = 0, max = 12) int most) throws Exception {
        Trial trial = new Trial(technique, new Limits(null, null, (long) most, null));
        assertThat(trial.spent().calls()).isLessThanOrEqualTo(most);
        assertThat(trial.made()).as("what is refused is not made").isLessThanOrEqualTo(most);
        trial.endsCleanly();
    }

    @Property(tries = 60)
    void money(@ForAll("techniques") String technique, @ForAll @IntRange(min = 0, max = 4000) int most)
            throws Exception {
        BigDecimal limit = A_THOUSANDTH.multiply(BigDecimal.valueOf(most));
        Trial trial = new Trial(technique, new Limits(null, limit, null, null));
        assertThat(trial.spent().usd()).isLessThanOrEqualTo(
                limit.add(A_THOUSANDTH.multiply(BigDecimal.valueOf(trial.inFlight() * trial.dearest()))));
        trial.endsCleanly();
    }

    @Property(tries = 60)
    void seconds(@ForAll("techniques") String technique, @ForAll @IntRange(min = 0, max = 12) int most)
            throws Exception {
        Trial trial = new Trial(technique, new Limits(null, null, null, Duration.ofSeconds(most)));
        // Each call takes a second of the trial's clock.
        assertThat(trial.spent().thinking()).isLessThanOrEqualTo(Duration.ofSeconds(most + trial.inFlight()));
        trial.endsCleanly();
    }

    @Provide
    Arbitrary<String> techniques() {
        return Arbitraries.of(RunnerTest.techniques());
    }

    /** One run under limits, with a model that counts what it is asked and does not keep to the most tokens it may write. */
    private static final class Trial implements LanguageModel, Models {
        private final ScriptedModel model = new ScriptedModel(RunnerTest::player);
        private final AtomicLong seconds = new AtomicLong();
        private final AtomicInteger flying = new AtomicInteger();
        private final AtomicInteger together = new AtomicInteger();
        private final AtomicInteger calls = new AtomicInteger();
        private final AtomicLong most = new AtomicLong();
        private final Budget budget;
        private final RunState end;

        Trial(String technique, Limits limits) throws Exception {
            budget = new Budget("the run", limits, () -> Instant.ofEpochSecond(seconds.get()));
            try (MemoryDoor door = new MemoryDoor()) {
                Id problem = new Asked(door, "Ada").problem(PUZZLE, "game24", List.of()).join();
                Runner runner = new Runner(door, this, new PromptFolder(Path.of("none")),
                        (p, task) -> new TaskAim(p, Tasks.standard().named(task).orElseThrow()), "test");
                Plan plan = RunnerTest.plan(technique);
                var _ = runner.begin(door.tree(problem).join(), plan, null, "Ada").done().get(1, TimeUnit.MINUTES);
                Tree tree = door.tree(problem).join();
                end = tree.liveRuns().getLast();
            }
        }

        @Override
        public Reply answer(Request request, Consumer<Delta> deltas) throws InterruptedException {
            calls.incrementAndGet();
            together.accumulateAndGet(flying.incrementAndGet(), Math::max);
            try {
                Reply reply = model.answer(request, deltas);
                seconds.incrementAndGet();
                Usage usage = reply.usage();
                most.accumulateAndGet((usage.input() == null ? 0 : usage.input())
                        + (usage.output() == null ? 0 : usage.output()), Math::max);
                return reply;
            } finally {
                flying.decrementAndGet();
            }
        }

        void endsCleanly() {
            assertThat(end.status()).as(end.reason()).isIn(RunStatus.DONE, RunStatus.STOPPED);
            if (end.status() == RunStatus.STOPPED) {
                assertThat(end.reason()).startsWith("The budget of the run, ").contains("Raise it to go on");
            }
        }

        Spent spent() {
            return budget.spent();
        }

        long inFlight() {
            return together.get();
        }

        long dearest() {
            return most.get();
        }

        int made() {
            return calls.get();
        }

        @Override
        public String name() {
            return model.name();
        }

        @Override
        public Abilities abilities() {
            return model.abilities();
        }

        @Override
        public LanguageModel model(Plan plan, Spent before) {
            // A dollar for a thousand tokens, whichever they are.
            BigDecimal million = new BigDecimal(1000);
            return new Budgeted(this, budget, new Price("scripted", million, null, million));
        }

        @Override
        public StepScorer rewardModel(String name) {
            throw new Refused("There is none.");
        }
    }
}
