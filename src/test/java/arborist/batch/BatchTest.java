package arborist.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.app.models.RunKit;
import arborist.exchange.batch.RequestFiles;
import arborist.llm.openai.Presets;
import arborist.reason.batch.Post;
import arborist.reason.set.Asked;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing and reading a batch are one action each, can be stopped, and what was stopped can be gone on with. */
class BatchTest {
    private static final JsonMapper JSON = new JsonMapper();

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
        assertThatThrownBy(() -> order("cot", 0)).isInstanceOf(Refused.class).hasMessageContaining("1 to 10,000");
        assertThatThrownBy(() -> order("tot-beam", 1)).isInstanceOf(Refused.class)
                .hasMessageContaining("self-consistency");
        assertThatThrownBy(() -> order("direct", 2)).isInstanceOf(Refused.class).hasMessageContaining("one sample");
        assertThatThrownBy(() -> BatchOrder.preset("none")).isInstanceOf(Refused.class);
        assertThat(order("cot", 4).requests(10)).isEqualTo(40);
    }

    private static BatchOrder order(String technique, int samples) {
        return new BatchOrder(BatchOrder.technique(technique, samples), "m", Presets.OPENAI, samples, null, null, null,
                false);
    }

    private Path write(int samples) throws IOException, InterruptedException {
        Door door = new OneAction(session);
        Path file = folder.resolve("requests.jsonl");
        Files.deleteIfExists(file);
        try (RequestFiles requests = new RequestFiles(file, RequestFiles.Limits.OPENAI)) {
            RequestWriting writing = new RequestWriting(post(door), requests, order("cot", samples), refused -> {
                throw refused;
            });
            for (Id problem : problems) {
                writing.one(problem, "free");
            }
            requests.finish();
        }
        return file;
    }

    private ResultReading.Told read(Path results, BooleanSupplier cancelled) throws IOException, InterruptedException {
        Door door = new OneAction(session);
        return new ResultReading(door, post(door), (done, all) -> {
        }, cancelled).read(results);
    }

    private Post post(Door door) {
        return new Post(door, models -> kit.by(door, models), "ada");
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
