package arborist.app.bench;

import arborist.exchange.Formats;
import arborist.exchange.ImportReport;
import arborist.exchange.Importer;
import arborist.trace.Door;
import arborist.trace.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** Measures reading files into a session, beside plain inserts of the same rows. */
public final class ImportBench implements Bench {
    private static final String FILE = "gpt-4_propose1_value3_greedy5.json";
    private static final long SEED = 24;
    private static final double MEGA = 1e6;

    private final Stores stores;
    private final Path log;
    private final long generated;

    /**
     * @param log the Tree-of-Thoughts log; its case is left out where there is none
     * @param generated how many bytes the generated file has, 200 million for the case's name to be true
     */
    public ImportBench(Stores stores, Path log, long generated) {
        this.stores = stores;
        this.log = log;
        this.generated = generated;
    }

    /** Makes what is compared: a session, and a file of the same tables that rows are simply inserted into. */
    public interface Stores {
        Session session(Path file) throws Exception;

        Plain plain(Path file) throws Exception;
    }

    /** A session that was just made. */
    public interface Session extends AutoCloseable {
        @Override
        void close();

        Door door();
    }

    /** Inserts the rows of a submission in one transaction, at the durability of a session. */
    public interface Plain extends AutoCloseable {
        @Override
        void close();

        void insert(Submission submission) throws Exception;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void run(BenchOut out) throws Exception {
        Path folder = Files.createTempDirectory("arborist-import");
        try {
            if (Files.exists(log)) {
                measure("tot-game24", log, folder, out);
            }
            Path file = folder.resolve(FILE);
            GeneratedLog.write(file, generated, SEED);
            measure("generated-200mb", file, folder, out);
        } finally {
            delete(folder);
        }
    }

    private void measure(String name, Path file, Path folder, BenchOut out) throws Exception {
        double seconds;
        try (Session session = stores.session(folder.resolve(name + ".arborist")); HeapWatch heap = HeapWatch.start()) {
            long start = System.nanoTime();
            read(session.door(), file);
            seconds = (System.nanoTime() - start) / 1e9;
            out.figure(name, "throughput", Files.size(file) / MEGA / seconds, "MB/s");
            out.figure(name, "peak_memory", heap.peak() / MEGA, "MB");
        }
        try (Plain plain = stores.plain(folder.resolve(name + ".sqlite"))) {
            PlainDoor door = new PlainDoor(plain);
            read(door, file);
            out.figure(name, "ratio_to_jdbc", door.seconds() / seconds, "1");
        }
    }

    private static void read(Door door, Path file) throws IOException, InterruptedException {
        Importer importer = new Importer(door,
                (edits, payloads) -> CompletableFuture.failedFuture(new IllegalStateException("a log holds no edits")),
                "bench");
        ImportReport report = importer.read(file, Formats.standard("bench").named("tot-game24").orElseThrow());
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
