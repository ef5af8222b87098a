package arborist.app.models;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.app.bench.MockPace;
import arborist.app.bench.MockScript;
import arborist.app.bench.MockServer;
import arborist.llm.Limits;
import arborist.reason.Attempt;
import arborist.reason.Parameters;
import arborist.reason.Plan;
import arborist.reason.Running;
import arborist.reason.set.Asked;
import arborist.session.Session;
import arborist.settings.Keys;
import arborist.trace.Author;
import arborist.trace.Batch;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.trace.RunStatus;
import arborist.trace.Sample;
import arborist.trace.SearchState;
import arborist.trace.Submission;
import arborist.trace.Tree;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pruning a thought that is being written ends its stream: what came stays, it is paid for, and it never votes. */
@Timeout(60)
class PrunedStreamTest {
    private static final String WHOLE = "one two three four five six seven eight nine ten ".repeat(6) + "Answer: 4";

    // One server gives all samples in one stream, the other one stream each.
    @ParameterizedTest
    @ValueSource(strings = {"vllm", "openrouter"})
    void theOthersGoOn(String preset, @TempDir Path folder) throws Exception {
        MockPace pace = new MockPace(Duration.ofMillis(50), 25, 1);
        try (MockServer server = new MockServer(0, new MockScript(List.of(new MockScript.Line("", WHOLE))), pace);
                RunKit kit = new RunKit(folder, () -> new Keys(null, Map.of()), "test");
                Session session = Session.create(folder.resolve("pruned.arborist"))) {
            Id problem = ask(session);
            Running running = kit.in(session, null, null, Limits.NONE).begin(session.tree(problem).join(),
                    plan(preset, server.baseUrl(), 3), null, "Ada");
            Id pruned = prunedAfterAWord(session, problem);
            var _ = running.done().get(40, TimeUnit.SECONDS);
            Tree tree = session.tree(problem).join();
            List<Attempt> attempts = Attempt.of(tree, running.id());
            assertThat(attempts).hasSize(3);
            assertThat(attempts).filteredOn(a -> a.leaf().id().equals(pruned)).singleElement().satisfies(a -> {
                assertThat(a.sample().sample().status()).isEqualTo(Sample.Status.CANCELLED);
                assertThat(a.counts()).isFalse();
                assertThat(a.leaf().wording().completeness()).isEqualTo(Completeness.CUT_OFF);
                assertThat(a.text()).startsWith("one").hasSizeLessThan(WHOLE.length() / 2);
            });
            assertThat(attempts).filteredOn(Attempt::counts).extracting(Attempt::text)
                    .containsExactly(WHOLE, WHOLE);
            assertThat(tree.runs().get(running.id())).satisfies(state -> {
                assertThat(state.status()).isEqualTo(RunStatus.DONE);
                assertThat(state.answer()).isEqualTo("4");
            });
            assertThat(tree.calls().values()).allSatisfy(c -> assertThat(c.usage().output()).isNotNull());
            assertThat(session.check().join()).isEmpty();
        }
    }

    @Test
    void aStreamThatWouldNeverEndIsLeftAtOnceAndPaidForAsFarAsItCame(@TempDir Path folder) throws Exception {
        MockPace pace = new MockPace(Duration.ofMillis(50), 2, 100_000);
        try (MockServer server = new MockServer(0, new MockScript(List.of()), pace);
                RunKit kit = new RunKit(folder, () -> new Keys(null, Map.of()), "test");
                Session session = Session.create(folder.resolve("pruned.arborist"))) {
            Id problem = ask(session);
            Running running = kit.in(session, null, null, Limits.NONE).begin(session.tree(problem).join(),
                    plan("openrouter", server.baseUrl(), 1), null, "Ada");
            prunedAfterAWord(session, problem);
            var _ = running.done().get(40, TimeUnit.SECONDS);
            Tree tree = session.tree(problem).join();
            assertThat(tree.calls().values()).singleElement()
                    .satisfies(c -> {
                        assertThat(c.usage().output()).isBetween(1L, 1000L);
                        assertThat(c.usage().input()).isPositive();
                        assertThat(c.finishReason()).isEqualTo("cancelled");
                    });
            assertThat(tree.liveRuns().getLast().answer()).isNull();
        }
    }

    /** Prunes the thought that first shows a word. */
    private static Id prunedAfterAWord(Session session, Id problem) throws Exception {
        CompletableFuture<Id> found = new CompletableFuture<>();
        try (Door.Watch _ = session.watch(problem, batch -> grown(batch, found))) {
            Id thought = found.get(30, TimeUnit.SECONDS);
            var _ = session.submit(Submission.of(Author.person("Ada"), problem,
                    new Change.SetSearch(thought, SearchState.PRUNED, null, true))).join();
            return thought;
        }
    }

    private static void grown(Batch batch, CompletableFuture<Id> found) {
        batch.growing().keySet().stream().filter(id -> batch.tree().live(id).isPresent()).findFirst()
                .ifPresent(found::complete);
    }

    private static Id ask(Session session) {
        return new Asked(session, "Ada").problem("How much is 2 + 2?", "free", List.of()).join();
    }

    private static Plan plan(String preset, String baseUrl, int samples) {
        return new Plan("self-consistency", "free", new Plan.ModelName("mock", preset, baseUrl), null, null, null,
                null, Plan.Limits.NONE, Parameters.PLAIN.samples(samples).temperature(0.8));
    }
}
