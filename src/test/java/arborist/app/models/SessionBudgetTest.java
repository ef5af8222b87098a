package arborist.app.models;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.app.bench.MockPace;
import arborist.app.bench.MockScript;
import arborist.app.bench.MockServer;
import arborist.reason.Control;
import arborist.reason.Parameters;
import arborist.reason.Plan;
import arborist.reason.Runner;
import arborist.reason.Techniques;
import arborist.reason.set.Asked;
import arborist.session.Session;
import arborist.settings.Keys;
import arborist.settings.SessionLimits;
import arborist.trace.Id;
import arborist.trace.RunState;
import arborist.trace.RunStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A session's limits hold for all its runs together, also after it was closed, until somebody raises them. */
@Timeout(60)
class SessionBudgetTest {

    @Test
    void whatEarlierRunsSpentCountsAfterReopening(@TempDir Path folder) throws Exception {
        AtomicReference<SessionLimits> limits = new AtomicReference<>(new SessionLimits(400L, null, null, null));
        Path file = folder.resolve("s.arborist");
        try (MockServer server = new MockServer(0, new MockScript(List.of()),
                new MockPace(Duration.ofMillis(5), 5_000, 150));
                RunKit kit = new RunKit(folder, () -> new Keys(null, Map.of()), "test")) {
            Id problem = runOnce(file, kit, limits, server);
            try (Session session = Session.open(file)) {
                long spent = session.spending().join().tokens();
                assertThat(spent).isGreaterThan(150);
                assertThat(session.spending().join().calls()).isEqualTo(1);
                Runner runner = kit.in(session, limits::get);
                RunState refused = run(runner, session, problem, server);
                assertThat(refused.status()).isEqualTo(RunStatus.STOPPED);
                assertThat(refused.reason()).contains("The budget of the session, 400 tokens");
                assertThat(session.spending().join().tokens()).isEqualTo(spent);
                limits.set(SessionLimits.NONE);
                assertThat(run(runner, session, problem, server).status()).isEqualTo(RunStatus.DONE);
            }
        }
    }

    @Test
    void callsAndThinkingTimeOfEarlierRunsCountToo(@TempDir Path folder) throws Exception {
        AtomicReference<SessionLimits> limits = new AtomicReference<>(SessionLimits.NONE);
        Path file = folder.resolve("s.arborist");
        try (MockServer server = new MockServer(0, new MockScript(List.of()),
                new MockPace(Duration.ofMillis(1_100), 5_000, 10));
                RunKit kit = new RunKit(folder, () -> new Keys(null, Map.of()), "test")) {
            Id problem = runOnce(file, kit, limits, server);
            try (Session session = Session.open(file)) {
                Duration thought = session.spending().join().thinking();
                assertThat(thought).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
                Runner runner = kit.in(session, limits::get);
                limits.set(new SessionLimits(null, null, 1L, null));
                assertThat(run(runner, session, problem, server).reason())
                        .contains("The budget of the session, 1 calls");
                limits.set(new SessionLimits(null, null, null, 1L));
                assertThat(run(runner, session, problem, server).reason())
                        .contains("The budget of the session, 1 seconds of thinking");
                assertThat(session.spending().join().calls()).isEqualTo(1);
            }
        }
    }

    /** A control may go beyond its own tokens to finish a sample, and beyond no other limit: not its own, not the session's. */
    @Test
    void aControlIsHeldByAllLimitsButItsTokens(@TempDir Path folder) throws Exception {
        AtomicReference<SessionLimits> limits = new AtomicReference<>(SessionLimits.NONE);
        try (MockServer server = new MockServer(0, new MockScript(List.of()),
                new MockPace(Duration.ofMillis(1), 50_000, 150));
                RunKit kit = new RunKit(folder, () -> new Keys(null, Map.of()), "test");
                Session session = Session.create(folder.resolve("s.arborist"))) {
            Id problem = new Asked(session, "Ada").problem("How many?", "free", List.of("5")).join();
            Runner runner = kit.in(session, limits::get);
            Plan revising = new Plan("self-correction", "free", new Plan.ModelName("mock", "vllm", server.baseUrl()),
                    null, null, null, null, new Plan.Limits(null, null, 50L, null),
                    Techniques.defaults(Techniques.named("self-correction").orElseThrow(), "free").feedback("answer")
                            .maxTokens(300));
            var _ = runner.begin(session.tree(problem).join(), revising, null, "Ada").done().get(30, TimeUnit.SECONDS);
            RunState revised = session.tree(problem).join().liveRuns().getLast();
            long told = session.spending().join().tokens();
            Plan control = Control.of(session.tree(problem).join(), revised).orElseThrow();
            assertThat(control.limits()).isEqualTo(new Plan.Limits(told, null, 50L, null));

            RunState equal = beside(runner, session, problem, control, revised);
            assertThat(equal.status()).as(equal.reason()).isEqualTo(RunStatus.DONE);
            long taken = session.spending().join().tokens() - told;
            long calls = session.spending().join().calls();
            assertThat(taken).as("the sample that spends them is finished").isBetween(told, told + 300);

            limits.set(new SessionLimits(told + taken + 400, null, null, null));
            assertThat(beside(runner, session, problem, control, revised).reason())
                    .contains("The budget of the session, %d tokens".formatted(told + taken + 400));
            assertThat(session.spending().join().tokens()).isLessThanOrEqualTo(told + taken + 400);
            limits.set(SessionLimits.NONE);
            long before = session.spending().join().calls();
            Plan once = new Plan(control.strategy(), control.task(), control.model(), null, null, null, null,
                    new Plan.Limits(told, null, 1L, null), control.parameters());
            assertThat(beside(runner, session, problem, once, revised).reason())
                    .contains("The budget of the run, 1 calls");
            assertThat(session.spending().join().calls()).isEqualTo(before + 1).isGreaterThan(calls);
        }
    }

    private static RunState beside(Runner runner, Session session, Id problem, Plan plan, RunState other)
            throws Exception {
        var _ = runner.beginBeside(session.tree(problem).join(), plan, other, "Ada").get(30, TimeUnit.SECONDS).done()
                .get(30, TimeUnit.SECONDS);
        return session.tree(problem).join().liveRuns().getLast();
    }

    /** A session with one run that came to its end, closed again. */
    private static Id runOnce(Path file, RunKit kit, AtomicReference<SessionLimits> limits, MockServer server)
            throws Exception {
        try (Session session = Session.create(file)) {
            Id problem = new Asked(session, "Ada").problem("How many?", "free", List.of()).join();
            assertThat(run(kit.in(session, limits::get), session, problem, server).status())
                    .isEqualTo(RunStatus.DONE);
            return problem;
        }
    }

    private static RunState run(Runner runner, Session session, Id problem, MockServer server) throws Exception {
        Plan plan = new Plan("cot", "free", new Plan.ModelName("mock", "vllm", server.baseUrl()), null, null, null,
                null, Plan.Limits.NONE, Parameters.PLAIN.maxTokens(300));
        var _ = runner.begin(session.tree(problem).join(), plan, null, "Ada").done().get(30, TimeUnit.SECONDS);
        return session.tree(problem).join().liveRuns().getLast();
    }
}
