package arborist.app.bench;

import arborist.session.Session;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Draft;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Receipt;
import arborist.trace.Score;
import arborist.trace.Scorer;
import arborist.trace.Submission;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Durable edits a second, one at a time and in bursts, beside plain JDBC inserts of the same rows at the same durability: the two
 * take turns, and the median of the rounds counts.
 */
public final class JournalBench implements Bench {
    private static final int ROUNDS = 5;
    private static final int SINGLES = 1000;
    private static final int BURSTS = 20;
    private static final int BURST = 1000;

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public void run(BenchOut out) throws Exception {
        Path folder = Files.createTempDirectory("arborist-bench");
        try {
            measure(out, folder, "single", SINGLES, 1);
            measure(out, folder, "burst", BURSTS, BURST);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void measure(BenchOut out, Path folder, String aCase, int submissions, int size) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        // The first round warms both up and does not count.
        for (int round = 0; round <= ROUNDS; round++) {
            List<Submission> work = work(7, submissions, size);
            Path file = folder.resolve(aCase + round + ".arborist");
            double edits = session(file, work, size == 1);
            double rows = new PlainInserts(file, folder.resolve(aCase + round + ".plain")).perSecond(size);
            if (round > 0) {
                ours.add(edits);
                theirs.add(rows);
                ratios.add(edits / rows);
            }
            Files.delete(file);
            Files.delete(folder.resolve(aCase + round + ".plain"));
        }
        out.figure(aCase, "edits_per_s", median(ours), "edits/s");
        out.figure(aCase, "jdbc_per_s", median(theirs), "edits/s");
        out.figure(aCase, "ratio_to_jdbc", median(ratios), "1");
    }

    private static double session(Path file, List<Submission> work, boolean waiting) {
        try (Session session = Session.create(file)) {
            session.submit(work.getFirst()).join();
            long start = System.nanoTime();
            int edits = 0;
            List<CompletableFuture<Receipt>> receipts = new ArrayList<>();
            for (Submission submission : work.subList(1, work.size())) {
                CompletableFuture<Receipt> receipt = session.submit(submission);
                edits += submission.drafts().size();
                if (waiting) {
                    receipt.join();
                } else {
                    receipts.add(receipt);
                }
            }
            receipts.forEach(CompletableFuture::join);
            return edits / ((System.nanoTime() - start) / 1e9);
        }
    }

    /** The first plants a problem; the others grow thoughts and score them. */
    private static List<Submission> work(long seed, int submissions, int size) {
        Random random = new Random(seed);
        Author author = new Author(Author.Role.STRATEGY, "tot-beam", null);
        Problem problem =
                new Problem(id(random), "4 9 10 13", "Use the four numbers to make 24.", List.of("24"), "game24",
                        true, null, null, Attributes.NONE);
        Thought root = Thought.of(id(random), problem.id(), null, null, Kind.PROBLEM, problem.question());
        List<Submission> work = new ArrayList<>();
        work.add(new Submission(id(random), author, List.of(draft(random, problem, new Change.AddProblem(problem)),
                draft(random, problem, new Change.AddThought(root))), List.of(), null));
        List<Thought> thoughts = new ArrayList<>(List.of(root));
        boolean score = false;
        for (int i = 0; i < submissions; i++) {
            List<Draft> drafts = new ArrayList<>();
            for (int j = 0; j < size; j++) {
                if (score) {
                    Thought last = thoughts.getLast();
                    drafts.add(draft(random, problem, new Change.AddScore(new Score(id(random), last.id(),
                            new Scorer("value", "1", false), random.nextInt(200) / 10.0, 0.001, 20.0, true, 3,
                            "sure, likely, impossible", Score.Scope.STEP, TextVersion.of(last.text())))));
                } else {
                    Thought thought = Thought.of(id(random), problem.id(),
                            thoughts.get(random.nextInt(thoughts.size())).id(), null, Kind.STEP,
                            "13 - 9 = " + random.nextInt(1000)
                                    + " (left: 4 4 10), which leaves three numbers to combine");
                    thoughts.add(thought);
                    drafts.add(draft(random, problem, new Change.AddThought(thought)));
                }
                score = !score;
            }
            work.add(new Submission(id(random), author, drafts, List.of(), null));
        }
        return work;
    }

    private static Draft draft(Random random, Problem problem, Change change) {
        return new Draft(id(random), problem.id(), change);
    }

    private static Id id(Random random) {
        return new Id(random.nextLong(), random.nextLong());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
