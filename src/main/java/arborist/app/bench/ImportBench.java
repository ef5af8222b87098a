package arborist.app.bench;

import arborist.exchange.Formats;
import arborist.exchange.ImportReport;
import arborist.exchange.Importer;
import arborist.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Measures reading files into a session, beside plain inserts of the same rows. */
public final class ImportBench implements Bench {
    private static final String FILE = "gpt-4_propose1_value3_greedy5.json";
    private static final long SEED = 24;
    private static final double MEGA = 1e6;

    private final Supplier<Path> data;
    private final long generated;

    /**
     * @param data the folder of data sets; the case of the real log is left out where that has none
     * @param generated how many bytes the generated file has, 200 million for the case's name to be true
     */
    public ImportBench(Supplier<Path> data, long generated) {
        this.data = data;
        this.generated = generated;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void run(BenchOut out) throws Exception {
        Path folder = Files.createTempDirectory("arborist-import");
        try {
            Path log = data.get().resolve("tot-game24").resolve(FILE);
            if (Files.exists(log)) {
                measure("tot-game24", log, folder, out);
            } else {
                out.skipped("tot-game24", "there is no " + log + "; say with --data where the data sets are");
            }
            Path file = folder.resolve(FILE);
            GeneratedLog.write(file, generated, SEED);
            measure("generated-200mb", file, folder, out);
        } finally {
            delete(folder);
        }
    }

    private static void measure(String name, Path file, Path folder, BenchOut out) throws Exception {
        Path stored = folder.resolve(name + ".arborist");
        double megabytes = Files.size(file) / MEGA;
        AtomicLong firstHalf = new AtomicLong();
        double seconds;
        try (Session session = Session.create(stored); HeapWatch heap = HeapWatch.start()) {
            long start = System.nanoTime();
            read(session, file, () -> firstHalf.set(heap.half()));
            seconds = (System.nanoTime() - start) / 1e9;
            double second = heap.half() / MEGA;
            double first = firstHalf.get() / MEGA;
            out.figure(name, "throughput", megabytes / seconds, "MB/s");
            out.figure(name, "peak_memory", Math.max(first, second), "MB");
            out.figure(name, "peak_memory_first_half", first, "MB");
            out.figure(name, "peak_memory_second_half", second, "MB");
        }
        out.figure(name, "file_ratio", Files.size(stored) / MEGA / megabytes, "1");
        double plain = PlainCopy.seconds(stored, folder.resolve(name + ".sqlite"));
        out.figure(name, "jdbc_throughput", megabytes / plain, "MB/s");
        out.figure(name, "ratio_to_jdbc", plain / seconds, "1");
    }

    private static void read(Session session, Path file, Runnable halfWay) throws IOException, InterruptedException {
        Importer importer = new Importer(session,
                (edits, payloads) -> CompletableFuture.failedFuture(new IllegalStateException("a log holds no edits")),
                "bench");
        boolean[] past = {false};
        ImportReport report = importer.read(file, Formats.standard("bench").named("tot-game24").orElseThrow(),
                (bytes, total) -> {
                    if (!past[0] && bytes * 2 >= total) {
                        past[0] = true;
                        halfWay.run();
                    }
                }, () -> false);
        if (report.badCount() > 0) {
            throw new IllegalStateException(
                    "the bench read " + file.getFileName() + " badly: " + report.bad().getFirst());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
