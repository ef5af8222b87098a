package arborist.app.bench;

import arborist.exchange.Formats;
import arborist.exchange.ImportReport;
import arborist.exchange.Importer;
import arborist.exchange.mapped.Mapping;
import arborist.session.Session;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Measures importing a million samples of ten thousand problems through a mapping, one sample a row, and that memory does not grow
 * with them: the heap is looked at in the first and in the second half of the file, and may be made small from outside.
 */
public final class SamplesBench implements Bench {
    /** How many samples each problem has. */
    static final int EACH = 100;
    private static final String CASE = "import";
    private static final String MAPPING =
            "{\"question\": \"/prompt\", \"gold\": \"/target\", \"sample\": \"/completion\", \"model\": \"/model\"}";
    private static final long SEED = 1_000;
    private static final double MEGA = 1e6;

    private final int samples;

    /** @param samples how many the file has; 1,000,000 for the figures that are promised */
    public SamplesBench(int samples) {
        this.samples = samples;
    }

    @Override
    public String name() {
        return "samples";
    }

    @Override
    public void run(BenchOut out) throws Exception {
        Path folder = Files.createTempDirectory("arborist-samples");
        try {
            Path file = folder.resolve("samples.jsonl");
            write(file);
            Path stored = folder.resolve("samples.arborist");
            out.figure(CASE, "samples", samples, "1");
            out.figure(CASE, "size", Files.size(file) / MEGA, "MB");
            try (Session session = Session.create(stored)) {
                read(session, file, out);
            }
            out.figure(CASE, "session_size", Files.size(stored) / MEGA, "MB");
        } finally {
            try (Stream<Path> left = Files.walk(folder)) {
                for (Path each : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }

    private void write(Path file) throws IOException {
        ManySamples made = new ManySamples(SEED);
        JsonMapper json = new JsonMapper();
        try (BufferedWriter rows = Files.newBufferedWriter(file)) {
            for (int i = 0; i < samples; i++) {
                ObjectNode row = json.createObjectNode();
                row.put("prompt", "How much does she make on day " + i / EACH + "?").put("target", "18")
                        .put("completion", "She sells what is left. The answer is " + made.answer() + ".")
                        .put("model", "made-up");
                rows.append(row.toString()).append('\n');
            }
        }
    }

    private void read(Session session, Path file, BenchOut out) throws Exception {
        Importer importer = new Importer(session,
                (edits, payloads) -> CompletableFuture.failedFuture(new IllegalStateException("rows hold no edits")),
                "bench");
        try (HeapWatch heap = HeapWatch.start()) {
            long[] first = {-1};
            long[] looking = {0};
            long start = System.nanoTime();
            ImportReport report = importer.read(file,
                    Formats.standard("bench").mapped().through(Mapping.of(MAPPING)), (bytes, total) -> {
                        if (first[0] < 0 && bytes * 2 >= total) {
                            // Cleaning the heap to look at it is none of the import's time.
                            long looked = System.nanoTime();
                            first[0] = heap.half();
                            looking[0] = System.nanoTime() - looked;
                        }
                    }, () -> false);
            double seconds = (System.nanoTime() - start - looking[0]) / 1e9;
            if (report.badCount() > 0 || report.problems() != (samples + EACH - 1) / EACH) {
                throw new IllegalStateException("the bench read its file badly: " + report.sentence());
            }
            out.figure(CASE, "import_samples_per_s", samples / seconds, "samples/s");
            out.figure(CASE, "heap_limit", Runtime.getRuntime().maxMemory() / MEGA, "MB");
            out.figure(CASE, "peak_memory_first_half", first[0] / MEGA, "MB");
            out.figure(CASE, "peak_memory_second_half", heap.half() / MEGA, "MB");
        }
    }
}
