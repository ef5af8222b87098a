package arborist.sapling.reward;

import arborist.sapling.file.Checkpoint;
import arborist.sapling.file.Model;
import arborist.sapling.net.Weights;
import arborist.sapling.text.Dialogue;
import arborist.sapling.train.Exam;
import arborist.sapling.train.Optimiser;
import arborist.sapling.train.Schedule;
import arborist.sapling.train.Training;
import arborist.sapling.train.Watch;
import arborist.task.make.Maker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;

/**
 * How the shipped reward models are made from the shipped policy: it solves problems, the verifiers judge, a head learns to. One that was
 * interrupted goes on where it stopped: no solution is sampled again, and training goes on from the last checkpoint.
 */
public final class RewardRecipe {
    private static final int SHARD = 1_536;
    private static final int CHUNK = 256;
    private static final double RATE = 0.0015;
    private static final int WARM = 50;
    private static final int SAVE = 100;
    private static final int EXAMINE = 250;
    /** The same whatever is trained, so that trainings of several seeds are examined in the same problems. */
    private static final long EXAM_SEED = 2_000_000_011L;
    /** Added to the seed, so that other problems are drawn than those that the judge learned from. */
    private static final long BLEND_SEED = 1_000_000_007L;

    /**
     * How much of everything.
     *
     * @param solutions that the policy is asked for
     * @param rolledOut of which so many are played out from each step
     * @param process steps of training for the model that learns from verdicts
     * @param others the same for the two others
     * @param blend solutions on which the verdicts of the first and the likelihoods of a policy are weighed together
     * @param heldOut solutions of held-out problems, 4 or more, in which all are examined; a quarter of them are played out
     */
    public record Size(int solutions, int rolledOut, int process, int others, int blend, int heldOut) {
        public static final Size SHIPPED = new Size(49_152, 3_072, 4_000, 1_500, 3_072, 512);

        int steps(Kind kind) {
            return kind == Kind.PROCESS ? process : others;
        }
    }

    private final Model policy;
    private final Model reader;
    private final List<Maker> makers;
    private final Solving solving;
    private final Size size;
    private final long seed;
    private final Path work;
    private final ExecutorService workers;
    private final Watch watch;

    /**
     * A recipe.
     *
     * @param policy that solves problems, and from whose weights the reward models go on
     * @param reader the policy whose likelihoods are weighed into the verdicts of the process reward model
     * @param makers of the problems
     * @param work where checkpoints and what was sampled lie, from which an interrupted training goes on
     * @param workers two threads are used
     */
    public RewardRecipe(Model policy, Model reader, List<Maker> makers, Size size, long seed, Path work,
            ExecutorService workers, Watch watch) {
        this.policy = policy;
        this.reader = reader;
        this.makers = List.copyOf(makers);
        this.solving = new Solving(policy, makers, CHUNK, work, workers, watch);
        this.size = size;
        this.seed = seed;
        this.work = work;
        this.workers = workers;
        this.watch = watch;
    }

    /** Trains those that are wanted, and writes each as soon as it is finished. */
    public void train(List<Kind> kinds, Path folder) throws IOException, InterruptedException {
        List<Judged> solutions = solving.solutions("solutions for the reward models", size.solutions(), false, seed);
        List<Judged> heldOut = solving.solutions("held-out solutions", size.heldOut(), true, EXAM_SEED);
        for (Kind kind : kinds) {
            if (kind == Kind.ROLLOUTS) {
                train(kind, solving.rolledOut("rollouts", solutions, size.rolledOut(), seed),
                        solving.rolledOut("held-out rollouts", heldOut, size.heldOut() / 4, EXAM_SEED), folder);
            } else {
                train(kind, solutions, heldOut, folder);
            }
            if (kind == Kind.PROCESS) {
                blend(folder);
            }
        }
    }

    /**
     * Weighs the verdicts of a process reward model that is there and the likelihoods of the reader together, on new solutions, and writes
     * it with the weights.
     */
    public void blend(Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve(Kind.PROCESS.model() + ".model");
        Blending.of(Model.read(file), reader,
                solving.solutions("solutions to weigh with", size.blend(), false, seed + BLEND_SEED)).write(file);
    }

    private void train(Kind kind, List<Judged> solutions, List<Judged> heldOut, Path folder)
            throws IOException, InterruptedException {
        int steps = size.steps(kind);
        Weights weights = policy.weights().withHead(Chances.OUTPUTS);
        Training training = new Training(weights, new Optimiser(weights), workers);
        String plan = kind.model() + " of " + policy.version() + " seed " + seed + " " + size + " judged by "
                + Gathering.judges(makers);
        Path checkpoint = work.resolve(kind.model() + ".checkpoint");
        Checkpoint.read(checkpoint, plan, weights, training.optimiser());
        Dialogue dialogue = new Dialogue(policy.vocabulary());
        int context = weights.shape().context();
        Teaching lessons = new Teaching(solutions, kind, dialogue, SHARD, context, seed);
        Exam exam = new Exam(Sheet.all(heldOut, SHARD, kind, dialogue, context));
        Schedule schedule = new Schedule(RATE, WARM, steps / 3, steps);
        while (training.optimiser().steps() < steps) {
            long before = training.tokens();
            double loss = training.step(lessons, schedule);
            int step = training.optimiser().steps();
            if (step % EXAMINE == 0 || step == steps) {
                watch.examined(kind.model(), step, exam.of(weights, workers));
            }
            watch.step(kind.model(), step, steps, loss, training.tokens() - before);
            if (step % SAVE == 0 || step == steps) {
                Checkpoint.write(checkpoint, plan, weights, training.optimiser());
            }
        }
        new Model(kind.model(), policy.vocabulary(), weights, Map.of("seed", Long.toString(seed), "policy",
                Judge.named(policy), "solutions", Integer.toString(solutions.size()), "steps",
                Integer.toString(steps))).write(folder.resolve(kind.model() + ".model"));
    }
}
