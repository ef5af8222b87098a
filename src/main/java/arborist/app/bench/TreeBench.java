package arborist.app.bench;

import arborist.layout.Sizes;
import arborist.layout.TidyTree;
import arborist.session.Session;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Outline;
import arborist.trace.Score;
import arborist.trace.Scorer;
import arborist.trace.Submission;
import arborist.trace.Thought;
import arborist.trace.Tree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Measures the explorer: how soon a tree is seen, how evenly it moves, how soon an edit shows, and the memory it takes. */
public final class TreeBench implements Bench {
    private static final long SEED = 24;
    /** All at once, dots, dots with numbers, the smallest cards and cards to read: the worst of these counts. */
    private static final double[] ZOOMS = {0, 0.1, 0.25, 0.5, 1};
    private static final int EDITS = 25;
    /** Milliseconds after which nothing is under way any more. */
    private static final int SETTLED = 400;
    /** Milliseconds after which even the first frame on a busy machine has been rendered, and so is in the recording. */
    private static final int RENDERED = 3000;
    private static final List<Case> CASES = List.of(new Case("1k", 1_000), new Case("10k", 10_000),
            new Case("100k", 100_000));

    private record Case(String name, int thoughts) {}

    @Override
    public String name() {
        return "tree";
    }

    @Override
    public void run(BenchOut out) throws Exception {
        PaintClock.prepare();
        try (TreeStage stage = TreeStage.headless()) {
            for (Case one : CASES) {
                measure(one, stage, out);
            }
        }
    }

    private static void measure(Case one, TreeStage stage, BenchOut out) throws Exception {
        Id problem = RandomTrees.problem(SEED);
        Path folder = Files.createTempDirectory("arborist-bench");
        Path file = folder.resolve("tree.arborist");
        store(file, problem, one.thoughts);
        PaintClock opening = new PaintClock();
        PaintClock.asked();
        try (opening; Session door = Session.open(file)) {
            stage.open(door, problem);
            TimeUnit.MILLISECONDS.sleep(RENDERED);
            out.figure(one.name, "open_to_first_frame", opening.stop(folder).median(), "ms");
            Tree tree = door.tree(problem).join();
            out.figure(one.name, "layout", layout(tree), "ms");
            double median = 0;
            double p95 = 0;
            for (double zoom : ZOOMS) {
                Frames frames = stage.frames(zoom);
                median = Math.max(median, frames.median());
                p95 = Math.max(p95, frames.percentile(95));
            }
            out.figure(one.name, "frame_median", median, "ms");
            out.figure(one.name, "frame_p95", p95, "ms");
            Node node = tree.children(tree.liveRoots().getFirst().id()).getFirst();
            double scores = edits(stage, folder, door, problem,
                    i -> new Change.AddScore(new Score(Id.random(), node.id(),
                            Scorer.person("bench"), i / 100.0, 0.0, 1.0, true, 1, "", Score.Scope.STEP,
                            node.wording().version())));
            double thoughts = edits(stage, folder, door, problem, i -> new Change.AddThought(
                    Thought.of(Id.random(), problem, node.id(), null, Kind.STEP, "one more thought " + i)));
            out.figure(one.name, "edit_to_frame", Math.max(scores, thoughts), "ms");
            out.figure(one.name, "heap", heap(), "MB");
            stage.shut();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
            }
        }
    }

    private static void store(Path file, Id problem, int thoughts) {
        try (Session session = Session.create(file)) {
            List<Change> changes = RandomTrees.changes(SEED, thoughts);
            session.submit(Submission.of(Author.person("bench"), problem, changes.toArray(Change[]::new))).join();
        }
    }

    private static double layout(Tree tree) {
        int[] parent = Outline.of(tree, id -> false, node -> true).parent();
        Frames runs = new Frames();
        for (int i = 0; i < 9; i++) {
            long start = System.nanoTime();
            TidyTree.place(parent, Sizes.uniform(3.5, 0.9, 1.8));
            runs.add(System.nanoTime() - start);
        }
        return runs.median();
    }

    /** From the submission of an edit until a pulse that shows it has been rendered, at any moment between two pulses. */
    private static double edits(TreeStage stage, Path folder, Door door, Id problem, IntFunction<Change> change)
            throws Exception {
        Random moment = new Random(SEED);
        try (PaintClock clock = new PaintClock()) {
            for (int i = 0; i < EDITS; i++) {
                // What the layout still has to do must not fall into the next measurement, nor may it always begin with a pulse.
                TimeUnit.MICROSECONDS.sleep(SETTLED * 1000 + moment.nextInt(16_667));
                stage.edit(door, Submission.of(Author.person("bench"), problem, change.apply(i)));
            }
            TimeUnit.MILLISECONDS.sleep(RENDERED);
            return clock.stop(folder).median();
        }
    }

    private static double heap() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(50);
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }
}
