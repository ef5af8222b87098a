package arborist.app.bench;

import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.session.sqlite.LeftFiles;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Draft;
import arborist.trace.Id;
import arborist.trace.Receipt;
import arborist.trace.Submission;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Measures whether a session opens, lists and shows a problem in a time that does not follow its size: the same with a tenth of
 * the problems and with all of them, the median of several openings of a file that the system has in memory.
 */
public final class SessionBench implements Bench {
    private static final int THOUGHTS = 1_000;
    private static final int OPENINGS = 5;
    private static final int PAGE = 100;
    private static final int UNDER_WAY = 4;
    private static final double MEGA = 1e6;

    private final int problems;
    private final PrintStream progress;

    /**
     * @param problems of 1000 thoughts each, 10 or more
     * @param progress where it is told how far the filling is
     */
    public SessionBench(int problems, PrintStream progress) {
        this.problems = problems;
        this.progress = progress;
    }

    @Override
    public String name() {
        return "session";
    }

    @Override
    public void run(BenchOut out) throws Exception {
        for (int count : new int[] {problems / 10, problems}) {
            Path folder = Files.createTempDirectory("arborist-session");
            try {
                measure(count * (THOUGHTS / 1000) + "k", count, folder, out);
            } finally {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
                }
            }
        }
    }

    private void measure(String name, int count, Path folder, BenchOut out) throws Exception {
        Path file = folder.resolve("session.arborist");
        LeftFiles left = new LeftFiles(folder.resolve("left"));
        long start = System.nanoTime();
        Session.create(file).close();
        try (Session session = Session.open(file, left)) {
            fill(session, count);
        }
        out.figure(name, "fill", (System.nanoTime() - start) / 1e9, "s");
        out.figure(name, "file", Files.size(file) / MEGA, "MB");
        out.figure(name, "open", median(file, left, session -> {
        }), "ms");
        out.figure(name, "open_from_elsewhere", median(file, new LeftFiles(null), session -> {
        }), "ms");
        // The opening that trusts nothing left no note either.
        Session.open(file, left).close();
        out.figure(name, "open_and_list", median(file, left, session -> session.problems(0, PAGE).join()), "ms");
        out.figure(name, "open_and_list_all", median(file, left, SessionBench::all), "ms");
        Id middle = RandomTrees.problem(count / 2);
        out.figure(name, "open_and_show_problem", median(file, left, session -> session.tree(middle).join()), "ms");
        try (Session session = Session.open(file, left)) {
            session.problems(0, PAGE).join();
            session.tree(middle).join();
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            out.figure(name, "heap", (runtime.totalMemory() - runtime.freeMemory()) / MEGA, "MB");
        }
    }

    private void fill(Session session, int count) {
        Author author = Author.person("bench");
        Queue<CompletableFuture<Receipt>> receipts = new ArrayDeque<>();
        for (int i = 0; i < count; i++) {
            if (receipts.size() == UNDER_WAY) {
                receipts.remove().join();
            }
            Id problem = RandomTrees.problem(i);
            List<Draft> drafts = new ArrayList<>();
            for (Change change : RandomTrees.changes(i, THOUGHTS)) {
                drafts.add(Draft.of(problem, change));
            }
            receipts.add(session.submit(Submission.of(author, drafts)));
            if ((i + 1) % Math.max(1, count / 10) == 0) {
                progress.println("filled " + (i + 1) + " of " + count + " problems");
            }
        }
        receipts.forEach(CompletableFuture::join);
    }

    /** What {@code arborist show} reads: totals and every problem, page by page. */
    private static void all(Session session) {
        long rows = 0;
        List<ProblemRow> page = session.problems(0, PAGE).join();
        for (int from = PAGE; !page.isEmpty(); from += PAGE) {
            rows += page.size();
            page = session.problems(from, PAGE).join();
        }
        if (session.totals().join().problems() != rows) {
            throw new IllegalStateException("the list of problems and their total differ");
        }
    }

    /** Milliseconds from the beginning of opening to the end of the work. */
    private static double median(Path file, LeftFiles left, Consumer<Session> work) {
        Frames times = new Frames();
        for (int i = 0; i < OPENINGS; i++) {
            long start = System.nanoTime();
            try (Session session = Session.open(file, left)) {
                work.accept(session);
                times.add(System.nanoTime() - start);
            }
        }
        return times.median();
    }
}
