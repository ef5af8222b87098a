package arborist.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.app.models.RunKit;
import arborist.exchange.BadLine;
import arborist.exchange.batch.RequestFiles;
import arborist.exchange.questions.Question;
import arborist.llm.openai.Presets;
import arborist.reason.batch.Post;
import arborist.reason.set.Asked;
import arborist.reason.set.Job;
import arborist.session.RunRow;
import arborist.session.Session;
import arborist.settings.Keys;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.trace.Refused;
import arborist.trace.RunStatus;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing and reading a batch are one action each, can be stopped, and what was stopped can be gone on with. */
class BatchTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final long SEED = 40;

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Session session;
    @SuppressWarnings("NullAway.Init")
    private RunKit kit;
    private final List<Id> problems = new ArrayList<>();

    @BeforeEach
    void ask() throws Exception {
        Keys keys = new Keys(null, Map.of());
        kit = new RunKit(folder, () -> keys, "test");
        session = Session.create(folder.resolve("s.arborist"));
        for (int i = 1; i <= 3; i++) {
            problems.add(new Asked(session, "ada").problem("What is " + i + " + 1?", "free",
                    List.of(String.valueOf(i + 1))).get());
        }
    }

    @AfterEach
    void close() {
        session.close();
        kit.close();
    }

    @Test
    void oneUndoTakesAReadingBackAndAnotherTheWriting() throws Exception {
        Path results = results(write(2), 6);
        assertThat(runs()).hasSize(3).allMatch(r -> Post.isWaiting(r.status(), r.reason()));
        ResultReading.Told told = read(results, () -> false);
        assertThat(told.samples()).isEqualTo(6);
        assertThat(told.runs()).isEqualTo(3);
        assertThat(told.found()).isEqualTo(6);
        assertThat(runs()).allMatch(r -> r.status() == RunStatus.DONE && Boolean.TRUE.equals(r.right()));

        assertThat(session.undoState("ada").get().undo()).isEqualTo("Undo batch results");
        assertThat(session.undo("ada").get().sentence()).isEqualTo("Undone: read results of 3 runs.");
        assertThat(session.undoState("ada").get().undo()).isEqualTo("Undo runs");
        assertThat(runs()).hasSize(3).allMatch(r -> Post.isWaiting(r.status(), r.reason()));
        assertThat(session.totals().get().samples()).isZero();
        session.redo("ada").get();
        assertThat(session.totals().get().samples()).isEqualTo(6);
        assertThat(read(results, () -> false).known()).isEqualTo(6);
        session.undo("ada").get();
        assertThat(read(results, () -> false).samples()).as("what was taken back can be read again").isEqualTo(6);
        session.undo("ada").get();
        session.undo("ada").get();
        assertThat(runs()).isEmpty();
        assertThat(session.check().get()).isEmpty();
    }

    @Test
    void aReadingThatWasStoppedGoesOnWhereItStopped() throws Exception {
        Path results = results(write(2), 6);
        AtomicInteger asked = new AtomicInteger();
        ResultReading.Told some = read(results, () -> asked.incrementAndGet() > 8);
        assertThat(some.samples()).isBetween(1L, 5L);
        ResultReading.Told rest = read(results, () -> false);
        assertThat(some.samples() + rest.samples()).isEqualTo(6);
        assertThat(rest.known()).isEqualTo(some.samples());
    }

    @Test
    void aRunOfWhichSamplesAreMissingWaitsOnWithWhatItHas() throws Exception {
        Path requests = write(2);
        read(results(requests, 5), () -> false);
        RunRow last = runs().getLast();
        assertThat(Post.isWaiting(last.status(), last.reason())).isTrue();
        assertThat(last.reason()).contains("1 of 2 samples");
        assertThat(last.answer()).isEqualTo("4");
        assertThat(lines(write(2))).as("the one that is missing is asked for again").hasSize(1);
    }

    @Test
    void whatABatchCannotDoIsRefusedBeforeAnythingIsBegun() {
        assertThatThrownBy(() -> order("cot", 0)).isInstanceOf(Refused.class).hasMessageContaining("1 to 1000");
        assertThatThrownBy(() -> order(1001, null, null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> order(1, 2.5, null)).isInstanceOf(Refused.class).hasMessageContaining("0 to 2");
        assertThatThrownBy(() -> order(1, Double.NaN, null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> order(1, null, 0)).isInstanceOf(Refused.class).hasMessageContaining("from 1 to");
        assertThatThrownBy(() -> order("tot-beam", 1)).isInstanceOf(Refused.class)
                .hasMessageContaining("self-consistency");
        assertThatThrownBy(() -> order("direct", 2)).isInstanceOf(Refused.class).hasMessageContaining("one sample");
        assertThatThrownBy(() -> BatchOrder.preset("none")).isInstanceOf(Refused.class);
        assertThat(order("cot", 4).requests(10)).isEqualTo(40);
    }

    /** An answer takes its place among the samples when it arrives, so the first of them may answer the last request. */
    @Test
    void whatIsAskedAgainHasAnotherNameAndSeedThanAllBefore() throws Exception {
        Path requests = write(2);
        List<JsonNode> asked = lines(requests);
        Path results = results(requests, 6);
        List<String> answers = Files.readAllLines(results);
        read(Files.write(results, List.of(answers.get(1), answers.get(3), answers.get(5))), () -> false);
        Path again = write(2);
        assertThat(lines(again)).hasSize(3).doesNotContainAnyElementsOf(asked)
                .allMatch(l -> l.get("custom_id").asText().endsWith("-2"))
                .allMatch(l -> l.get("body").get("seed").asInt() == SEED + 2);
        ResultReading.Told told = read(results(again, 3), () -> false);
        assertThat(told.samples()).isEqualTo(3);
        assertThat(told.known()).isZero();
        assertThat(runs()).allMatch(r -> r.status() == RunStatus.DONE);
        assertThat(lines(write(2))).isEmpty();
    }

    @Test
    void aFailureThatWasMadeGoodInTheSameFileIsNone() throws Exception {
        Path requests = write(1);
        Path results = results(requests, 3);
        List<String> lines = new ArrayList<>(Files.readAllLines(results));
        lines.addFirst(failed(lines(requests).get(0)));
        lines.addLast(failed(lines(requests).get(1)));
        ResultReading.Told told = read(Files.write(results, lines), () -> false);
        assertThat(told.samples()).isEqualTo(3);
        assertThat(told.failed()).isZero();
        assertThat(told.bad()).isEmpty();
        assertThat(runs()).allMatch(r -> r.status() == RunStatus.DONE);
        assertThat(read(results, () -> false).samples()).isZero();
    }

    @Test
    void anAnswerWithoutASampleHasFailed() throws Exception {
        Path results = results(write(1), 1);
        Files.writeString(results, Files.readString(results).replaceAll("\"choices\":\\[.*?}}]", "\"choices\":[]"));
        ResultReading.Told told = read(results, () -> false);
        assertThat(told.samples()).isZero();
        assertThat(told.failed()).isEqualTo(1);
        assertThat(runs()).allMatch(r -> Post.isWaiting(r.status(), r.reason()));
        assertThat(lines(write(1))).hasSize(3);
    }

    @Test
    void aRunThatGoesOnIsLeftToWhoLeadsIt() throws Exception {
        Path results = results(write(1), 3);
        Id led = runs().getFirst().run();
        Post post = new Post(session, models -> kit.by(session, models), "ada", Set.of(led));
        ResultReading.Told told = new ResultReading(session, post, (done, all) -> {
        }, () -> false).read(results);
        assertThat(told.samples()).isEqualTo(2);
        assertThat(told.bad()).extracting(BadLine::why).containsExactly("The same run goes on already.");
        assertThat(runs().getFirst().status()).isEqualTo(RunStatus.STOPPED);
        assertThatThrownBy(() -> post.write(new Job(problems.getFirst(), order("cot", 1).plan("free"))))
                .isInstanceOf(Refused.class).hasMessage("The same run goes on already.");
    }

    @Test
    void whoStopsItAfterTheLastResultStopsNothing() throws Exception {
        Path results = results(write(1), 3);
        AtomicInteger asked = new AtomicInteger();
        assertThat(read(results, () -> asked.incrementAndGet() < 0).stopped()).isFalse();
        int all = asked.getAndSet(0);
        session.undo("ada").get();
        assertThat(read(results, () -> asked.incrementAndGet() > all).stopped()).isFalse();
        asked.set(0);
        session.undo("ada").get();
        assertThat(read(results, () -> asked.incrementAndGet() >= all).stopped()).isTrue();
    }

    @Test
    void aQuestionThatIsRefusedLeavesTheOthers() throws Exception {
        String tooLong = "What is " + "1 + ".repeat(8_000_000) + "1?";
        List<String> why = new ArrayList<>();
        Door door = new OneAction(session);
        try (RequestFiles requests = new RequestFiles(folder.resolve("r.jsonl"), RequestFiles.Limits.OPENAI)) {
            RequestWriting writing = new RequestWriting(door, post(door), requests, order("cot", 1),
                    refused -> why.add(String.valueOf(refused.getMessage())));
            for (String text : List.of("What is 5 + 1?", tooLong, "What is 6 + 1?")) {
                writing.one(new Question(text, List.of()), "free", "ada");
            }
            assertThat(writing.written()).isEqualTo(new RequestWriting.Written(2, 2, 0, 1));
        }
        assertThat(why).hasSize(1).first().asString().contains("million signs");
    }

    private static BatchOrder order(String technique, int samples) {
        return new BatchOrder(BatchOrder.technique(technique, samples), "m", Presets.OPENAI, samples, null, null, SEED,
                false);
    }

    private static BatchOrder order(int samples, @Nullable Double temperature, @Nullable Integer tokens) {
        return new BatchOrder(BatchOrder.technique("cot", samples), "m", Presets.OPENAI, samples, temperature, tokens,
                null, false);
    }

    private static String failed(JsonNode request) {
        return "{\"custom_id\":" + request.get("custom_id") + ",\"response\":{\"status_code\":500,\"body\":{}}}";
    }

    private Path write(int samples) throws IOException, InterruptedException {
        Door door = new OneAction(session);
        Path file = folder.resolve("requests.jsonl");
        Files.deleteIfExists(file);
        try (RequestFiles requests = new RequestFiles(file, RequestFiles.Limits.OPENAI)) {
            RequestWriting writing = new RequestWriting(door, post(door), requests, order("cot", samples), refused -> {
                throw refused;
            });
            for (Id problem : problems) {
                writing.one(problem, "free");
            }
            if (requests.finish().isEmpty()) {
                Files.createFile(file);
            }
        }
        return file;
    }

    private ResultReading.Told read(Path results, BooleanSupplier cancelled) throws IOException, InterruptedException {
        Door door = new OneAction(session);
        return new ResultReading(door, post(door), (done, all) -> {
        }, cancelled).read(results);
    }

    private Post post(Door door) {
        return new Post(door, models -> kit.by(door, models), "ada", Set.of());
    }

    private List<RunRow> runs() throws Exception {
        return session.runs().get();
    }

    private Path results(Path requests, int first) throws IOException {
        List<String> lines = new ArrayList<>();
        for (JsonNode request : lines(requests).subList(0, first)) {
            String asked = request.get("body").get("messages").toString();
            int number = asked.contains("What is 1 +") ? 2 : asked.contains("What is 2 +") ? 3 : 4;
            lines.add("{\"custom_id\":" + request.get("custom_id") + ",\"response\":{\"status_code\":200,\"body\":{"
                    + "\"choices\":[{\"index\":0,\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\","
                    + "\"content\":\"We add.\\nAnswer: " + number + "\"}}]}},\"error\":null}");
        }
        return Files.write(folder.resolve("results.jsonl"), lines);
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}
