package arborist.app.models;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.app.bench.MockPace;
import arborist.app.bench.MockScript;
import arborist.app.bench.MockServer;
import arborist.reason.Parameters;
import arborist.reason.Plan;
import arborist.reason.Runner;
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
