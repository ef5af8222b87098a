package arborist.sapling.train;

import arborist.sapling.file.Checkpoint;
import arborist.sapling.file.Model;
import arborist.sapling.net.Shape;
import arborist.sapling.net.Weights;
import arborist.sapling.text.Dialogue;
import arborist.sapling.text.Feedback;
import arborist.sapling.text.Script;
import arborist.sapling.text.Vocabulary;
import arborist.task.make.Made;
import arborist.task.make.Maker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** How the shipped policies are made, from nothing but a seed. */
public final class PolicyRecipe {
    /** Those that are shipped, from the weakest on. */
    public static final List<Stage> STAGES = List.of(new Stage("sapling-weak", 2_800, 5_200),
            new Stage("sapling", 4_400, 9_000), new Stage("sapling-strong", 5_600, 10_000));

    private static final int LAYERS = 4;
    private static final int WIDTH = 128;
    private static final int HEADS = 4;
    private static final int CONTEXT = 512;
    private static final int SHARD = 1_536;
    private static final double RATE = 0.004;
    private static final int WARM = 100;
    private static final int SAVE = 250;
    private static final int TEXTS = 6_000;
    private static final int EXAMINE = 100;
    /** About two hundred texts: reading them takes as long as one step and a half. */
    private static final int EXAM = 8;
    /** The same whatever is trained, so that trainings of several seeds are examined in the same problems. */
    private static final long EXAM_SEED = 1;

    private final List<Maker> makers;
    private final List<Stage> stages;
    private final long seed;
    private final Path work;
    private final ExecutorService workers;
    private final Watch watch;

    /**
     * @param stages in ascending order
     * @param work where checkpoints lie, from which an interrupted training goes on
     * @param workers two threads are used
     */
    public PolicyRecipe(List<Maker> makers, List<Stage> stages, long seed, Path work, ExecutorService workers,
            Watch watch) {
        this.makers = List.copyOf(makers);
        this.stages = List.copyOf(stages);
        this.seed = seed;
        this.work = work;
        this.workers = workers;
        this.watch = watch;
    }

    /**
     * Trains them all.
     *
     * @param folder where each is written as soon as it is finished
     */
    public void train(Path folder) throws IOException, InterruptedException {
        Vocabulary vocabulary = vocabulary();
        Training trunk = training(vocabulary);
        Checkpoint.read(work.resolve("trunk.checkpoint"), plan("trunk"), trunk.weights(), trunk.optimiser());
        Dialogue dialogue = new Dialogue(vocabulary);
        Reading lessons = reading(new Curriculum(makers, dialogue), vocabulary, seed);
        Exam exam = exam(vocabulary, dialogue);
        for (Stage stage : stages) {
            Path leaving = work.resolve(stage.name() + ".checkpoint");
            if (trunk.optimiser().steps() < stage.leaves() || !Files.exists(leaving)) {
                run("trunk", trunk, lessons, exam, stage.leaves(), new Schedule(RATE, WARM, Integer.MAX_VALUE - 1,
                        Integer.MAX_VALUE), work.resolve("trunk.checkpoint"));
                Checkpoint.write(leaving, plan(stage.name()), trunk.weights(), trunk.optimiser());
            }
            Training branch = training(vocabulary);
            if (!Checkpoint.read(leaving, plan(stage.name()), branch.weights(), branch.optimiser())) {
                throw new IOException("The checkpoint " + leaving + " is missing; begin the training anew.");
            }
            run(stage.name(), branch, lessons, exam, stage.end(),
                    new Schedule(RATE, WARM, stage.leaves(), stage.end()), leaving);
            new Model(stage.name(), vocabulary, branch.weights(), Map.of("seed", Long.toString(seed), "steps",
                    Integer.toString(stage.end()), "tokens", Long.toString((long) stage.end() * 2 * SHARD)))
                    .write(folder.resolve(stage.name() + ".model"));
        }
    }

    private void run(String name, Training training, Reading lessons, Exam exam, int end, Schedule schedule,
            Path checkpoint) throws IOException, InterruptedException {
        while (training.optimiser().steps() < end) {
            long before = training.tokens();
            double loss = training.step(lessons, schedule);
            int step = training.optimiser().steps();
            if (step % EXAMINE == 0 || step == end) {
                watch.examined(name, step, exam.of(training.weights(), workers));
            }
            watch.step(name, step, end, loss, training.tokens() - before);
            if (step % SAVE == 0 || step == end) {
                Checkpoint.write(checkpoint, plan(name), training.weights(), training.optimiser());
            }
        }
    }

    private String plan(String name) {
        return name + " seed " + seed + " " + stages;
    }

    private Training training(Vocabulary vocabulary) {
        Shape shape = new Shape(LAYERS, WIDTH, HEADS, vocabulary.size(), vocabulary.size(), CONTEXT);
        Weights weights = Weights.fresh(shape, new SplittableRandom(seed));
        return new Training(weights, new Optimiser(weights), workers);
    }

    private static Reading reading(Function<RandomGenerator, Script> scripts, Vocabulary vocabulary, long seed) {
        return new Reading(scripts, vocabulary.size(), SHARD, CONTEXT, seed);
    }

    private Exam exam(Vocabulary vocabulary, Dialogue dialogue) {
        Reading heldOut = reading(new KnownWords(Curriculum.heldOut(makers, dialogue)), vocabulary, EXAM_SEED);
        return new Exam(IntStream.range(0, EXAM).mapToObj(i -> heldOut.of(i, 0)).toList());
    }

    /** All pieces of many problems; a piece that none of them has will not come up later either. */
    private Vocabulary vocabulary() {
        RandomGenerator random = new SplittableRandom(seed);
        List<String> texts = new ArrayList<>(List.of(Feedback.line(1), Feedback.answer()));
        for (Maker maker : makers) {
            for (int i = 0; i < TEXTS; i++) {
                Made made = maker.make(random, 1 + i % maker.hardest());
                texts.add(made.question());
                texts.addAll(made.steps());
                texts.add(made.answerLine());
                texts.addAll(maker.slip(made, random));
            }
        }
        return Vocabulary.of(texts.stream());
    }
}
