package arborist.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.exchange.Formats;
import arborist.exchange.ImportReport;
import arborist.exchange.Importer;
import arborist.exchange.Source;
import arborist.trace.Batch;
import arborist.trace.ContentHash;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.trace.Payload;
import arborist.trace.Receipt;
import arborist.trace.Submission;
import arborist.trace.Tree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated log is read like a real one, and never more than a few pieces of it are under way. */
class GeneratedLogTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void isAsLongAsAskedAndTheSameEachTime() throws IOException {
        Path one = folder.resolve("one.json");
        Path two = folder.resolve("two.json");
        GeneratedLog.write(one, 1_000_000, 7);
        GeneratedLog.write(two, 1_000_000, 7);
        assertThat(Files.size(one)).isBetween(800_000L, 1_300_000L);
        assertThat(Source.of(one).hash()).isEqualTo(Source.of(two).hash());
    }

    @Test
    void isReadInPiecesOfWhichAFewAreUnderWay() throws IOException, InterruptedException {
        Path file = folder.resolve("gpt-4_propose1_value3_greedy5.json");
        GeneratedLog.write(file, 5_000_000, 7);
        SlowDoor door = new SlowDoor();
        Importer importer =
                new Importer(door, (edits, payloads) -> CompletableFuture.failedFuture(new AssertionError()), "ada");
        ImportReport report = importer.read(file, Formats.standard("test").detect(file));
        assertThat(report.bad()).isEmpty();
        assertThat(door.submissions.get()).isGreaterThan(5);
        assertThat(door.most.get()).isLessThanOrEqualTo(3);
        assertThat(door.largest.get()).isLessThan(4_000);
    }

    @Test
    void theBenchTellsItsFigures() throws Exception {
        ImportBench bench = new ImportBench(() -> folder.resolve("none"), 500_000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bench.run(new BenchOut("import", new PrintStream(out, true, StandardCharsets.UTF_8)));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"skipped\"", "\"throughput\"", "\"jdbc_throughput\"", "\"ratio_to_jdbc\"",
                        "\"peak_memory\"")
                .hasLineCount(8);
    }

    /** Takes its time with each submission, and counts how many wait meanwhile. */
    private static final class SlowDoor implements Door {
        final AtomicInteger submissions = new AtomicInteger();
        final AtomicInteger waiting = new AtomicInteger();
        final AtomicInteger most = new AtomicInteger();
        final AtomicInteger largest = new AtomicInteger();

        @Override
        public CompletableFuture<Receipt> submit(Submission submission) {
            submissions.incrementAndGet();
            largest.accumulateAndGet(submission.drafts().size(), Math::max);
            most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
            return CompletableFuture.supplyAsync(() -> {
                waiting.decrementAndGet();
                return new Receipt(submission.group(), List.of());
            }, CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS));
        }

        @Override
        public void grow(Id problem, Id thought, String textSoFar) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletableFuture<Tree> tree(Id problem) {
            return CompletableFuture.completedFuture(Tree.EMPTY);
        }

        @Override
        public Watch watch(Id problem, Consumer<Batch> listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletableFuture<Optional<Payload>> payload(ContentHash hash) {
            throw new UnsupportedOperationException();
        }
    }
}
