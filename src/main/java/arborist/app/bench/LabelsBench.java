package arborist.app.bench;

import arborist.app.command.SessionShelf;
import arborist.exchange.Formats;
import arborist.exchange.ImportReport;
import arborist.exchange.Importer;
import arborist.exchange.Shelf;
import arborist.exchange.label.RowExport;
import arborist.session.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Measures reading and writing a large file of labelled solutions, that memory does not grow with it, and how long an annotator waits
 * from one step to the next.
 */
public final class LabelsBench implements Bench {
    private static final String FORMAT = "prm800k";
    private static final String CASE = "file";
    private static final long SEED = 800;
    private static final double MEGA = 1e6;

    private final int solutions;

    /** @param solutions how many the file has, of eight steps each; 100,000 for the figures that are promised */
    public LabelsBench(int solutions) {
        this.solutions = solutions;
    }

    @Override
    public String name() {
        return "labels";
    }

    @Override
    public void run(BenchOut out) throws Exception {
        Path folder = Files.createTempDirectory("arborist-labels");
        Path file = folder.resolve("labels.jsonl");
        Path stored = folder.resolve("labels.arborist");
        Path again = folder.resolve("again.jsonl");
        try {
            GeneratedLabels.write(file, solutions, SEED);
            out.figure(CASE, "solutions", solutions, "1");
            out.figure(CASE, "steps", (double) solutions * GeneratedLabels.STEPS, "1");
            out.figure(CASE, "size", Files.size(file) / MEGA, "MB");
            try (Session session = Session.create(stored)) {
                read(session, file, out);
                write(session, again, out);
            }
            LabelKeys.measure(stored, folder, out);
            out.figure(CASE, "session_size", Files.size(stored) / MEGA, "MB");
        } finally {
            try (Stream<Path> left = Files.walk(folder)) {
                for (Path each : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }

    private void read(Session session, Path file, BenchOut out) throws Exception {
        Importer importer = new Importer(session,
                (edits, payloads) -> CompletableFuture.failedFuture(new IllegalStateException("rows hold no edits")),
                "bench");
        try (HeapWatch heap = HeapWatch.start()) {
            Halves halves = new Halves(heap);
            long start = System.nanoTime();
            ImportReport report = importer.read(file, Formats.standard("bench").named(FORMAT).orElseThrow(),
                    (bytes, total) -> halves.at(bytes * 2 >= total), () -> false);
            halves.tell("import", (System.nanoTime() - start) / 1e9, out);
            if (report.badCount() > 0 || report.problems() != solutions) {
                throw new IllegalStateException("the bench read its file badly: " + report.sentence());
            }
        }
    }

    private void write(Session session, Path file, BenchOut out) throws Exception {
        RowExport export = Formats.standard("bench").named(FORMAT).orElseThrow().rowExport().orElseThrow();
        try (HeapWatch heap = HeapWatch.start()) {
            Halves halves = new Halves(heap);
            long[] begun = {0};
            long start = System.nanoTime();
            Shelf shelf =
                    new PassedShelf(new SessionShelf(session, null), () -> halves.at(++begun[0] * 2 >= solutions));
            RowExport.Written written = export.files(shelf, file, null, null, () -> false).getFirst();
            halves.tell("export", (System.nanoTime() - start) / 1e9, out);
            if (written.account().rows() != solutions) {
                throw new IllegalStateException("the bench wrote " + written.account().rows() + " rows");
            }
        }
    }

    /** The heap in the first and in the second half of the work, and the time it took to look. */
    private final class Halves {
        private final HeapWatch heap;
        private long first = -1;
        private double looking;

        Halves(HeapWatch heap) {
            this.heap = heap;
        }

        void at(boolean pastHalf) {
            if (pastHalf && first < 0) {
                long looked = System.nanoTime();
                first = heap.half();
                looking = (System.nanoTime() - looked) / 1e9;
            }
        }

        void tell(String what, double seconds, BenchOut out) {
            out.figure(CASE, what + "_steps_per_second", solutions * (double) GeneratedLabels.STEPS
                    / (seconds - looking), "1/s");
            out.figure(CASE, what + "_peak_memory_first_half", first / MEGA, "MB");
            out.figure(CASE, what + "_peak_memory_second_half", heap.half() / MEGA, "MB");
        }
    }
}
