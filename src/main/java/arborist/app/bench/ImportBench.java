package arborist.app.bench;

import arborist.exchange.Formats;
import arborist.exchange.ImportReport;
import arborist.exchange.Importer;
import arborist.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * Measures reading files into a session, beside plain inserts of the same rows. The real log takes little longer than Java takes
 * to load and compile what reads it: its first import is told as it was, with names that begin with {@code cold}, and the other
 * figures are medians of several more in the same process, each with a baseline of its own, after so many that Java has compiled
 * what it is going to compile. Memory is watched in one more, since to look at the heap is to clean it, and a heap that was just
 * cleaned and made small slows down what is over in half a second.
 */
public final class ImportBench implements Bench {
    private static final String FILE = "gpt-4_propose1_value3_greedy5.json";
    private static final long SEED = 24;
    private static final double MEGA = 1e6;
    private static final int WARM_UPS = 15;
    private static final int IMPORTS = 5;

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
                repeat("tot-game24", log, folder, out);
            } else {
                out.skipped("tot-game24", "there is no " + log + "; say with --data where the data sets are");
            }
            Path file = folder.resolve(FILE);
            GeneratedLog.write(file, generated, SEED);
            Measured one = measure(file, folder, true);
            tell("generated-200mb", List.of(one), one, out);
        } finally {
            delete(folder);
        }
    }

    /**
     * One import.
     *
     * @param megabytes of the file that was read
     * @param seconds the import took
     * @param plain seconds that plain inserts of the same rows took
     * @param first the most megabytes of memory in the first half of the file
     * @param second the same in the second half
     * @param stored megabytes of the session
     */
    private record Measured(double megabytes, double seconds, double plain, double first, double second,
            double stored) {}

    private static void repeat(String name, Path file, Path folder, BenchOut out) throws Exception {
        Measured cold = measure(file, folder, false);
        out.figure(name, "cold_throughput", cold.megabytes / cold.seconds, "MB/s");
        out.figure(name, "cold_ratio_to_jdbc", cold.plain / cold.seconds, "1");
        for (int i = 1; i < WARM_UPS; i++) {
            measure(file, folder, false);
        }
        List<Measured> all = new ArrayList<>();
        for (int i = 0; i < IMPORTS; i++) {
            all.add(measure(file, folder, false));
        }
        tell(name, all, measure(file, folder, true), out);
    }

    private static void tell(String name, List<Measured> all, Measured watched, BenchOut out) {
        out.figure(name, "throughput", median(all, one -> one.megabytes / one.seconds), "MB/s");
        out.figure(name, "peak_memory", Math.max(watched.first, watched.second), "MB");
        out.figure(name, "peak_memory_first_half", watched.first, "MB");
        out.figure(name, "peak_memory_second_half", watched.second, "MB");
        out.figure(name, "file_ratio", median(all, one -> one.stored / one.megabytes), "1");
        out.figure(name, "jdbc_throughput", median(all, one -> one.megabytes / one.plain), "MB/s");
        out.figure(name, "ratio_to_jdbc", median(all, one -> one.plain / one.seconds), "1");
    }

    private static double median(List<Measured> all, ToDoubleFunction<Measured> figure) {
        return all.stream().mapToDouble(figure).sorted().toArray()[all.size() / 2];
    }

    /** @param watched whether memory is looked at; else it is told as 0 */
    private static Measured measure(Path file, Path folder, boolean watched) throws Exception {
        Path stored = folder.resolve("bench.arborist");
        Path copy = folder.resolve("bench.sqlite");
        double seconds;
        double first;
        double second;
        AtomicLong firstHalf = new AtomicLong();
        AtomicLong looking = new AtomicLong();
        try (Session session = Session.create(stored); HeapWatch heap = watched ? HeapWatch.start() : null) {
            long start = System.nanoTime();
            read(session, file, heap == null ? () -> {} : () -> {
                // Cleaning the heap to look at it is none of the import's time.
                long looked = System.nanoTime();
                firstHalf.set(heap.half());
                looking.set(System.nanoTime() - looked);
            });
            seconds = (System.nanoTime() - start - looking.get()) / 1e9;
            first = firstHalf.get() / MEGA;
            second = heap == null ? 0 : heap.half() / MEGA;
        }
        double size = Files.size(stored) / MEGA;
        double plain = PlainCopy.seconds(stored, copy);
        Files.delete(stored);
        Files.delete(copy);
        return new Measured(Files.size(file) / MEGA, seconds, plain, first, second, size);
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
