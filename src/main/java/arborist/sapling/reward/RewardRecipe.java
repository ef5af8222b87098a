package arborist.sapling.reward;

import arborist.sapling.file.Checkpoint;
import arborist.sapling.file.Model;
import arborist.sapling.net.Weights;
import arborist.sapling.sample.Settings;
import arborist.sapling.text.Dialogue;
import arborist.sapling.train.Optimiser;
import arborist.sapling.train.Schedule;
import arborist.sapling.train.Training;
import arborist.sapling.train.Watch;
import arborist.task.make.HeldOut;
import arborist.task.make.Made;
import arborist.task.make.Maker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;

/** How the shipped reward models are made from the shipped policy: it solves problems, the verifiers judge, a head learns to. */
public final class RewardRecipe {
    private static final int CHUNK = 256;
    private static final int SHARD = 1_536;
    private static final double RATE = 0.0015;
    private static final int WARM = 50;
    private static final int SAVE = 100;
    private static final int ROLLOUTS = 8;
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
     */
    public record Size(int solutions, int rolledOut, int process, int others, int blend) {
        public static final Size SHIPPED = new Size(49_152, 3_072, 4_000, 1_500, 3_072);

        int steps(Kind kind) {
            return kind == Kind.PROCESS ? process : others;
        }
    }

    private final Model policy;
    private final Model reader;
    private final List<Maker> makers;
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
     * @param workers two threads are used
     */
    public RewardRecipe(Model policy, Model reader, List<Maker> makers, Size size, long seed, Path work,
            ExecutorService workers, Watch watch) {
        this.policy = policy;
        this.reader = reader;
        this.makers = List.copyOf(makers);
        this.size = size;
        this.seed = seed;
        this.work = work;
        this.workers = workers;
        this.watch = watch;
    }

    /** Trains those that are wanted, and writes each as soon as it is finished. */
    public void train(List<Kind> kinds, Path folder) throws IOException, InterruptedException {
        List<Judged> solutions = solutions(size.solutions(), seed);
        for (Kind kind : kinds) {
            train(kind, kind == Kind.ROLLOUTS ? rolledOut(solutions) : solutions, folder);
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
        Blending.of(Model.read(file), reader, solutions(size.blend(), seed + BLEND_SEED)).write(file);
    }

    private void train(Kind kind, List<Judged> solutions, Path folder) throws IOException, InterruptedException {
        int steps = size.steps(kind);
        Weights weights = policy.weights().withHead(Chances.OUTPUTS);
        Training training = new Training(weights, new Optimiser(weights), workers);
        String plan = kind.model() + " of " + policy.version() + " seed " + seed + " " + size;
        Path checkpoint = work.resolve(kind.model() + ".checkpoint");
        Checkpoint.read(checkpoint, plan, weights, training.optimiser());
        Teaching lessons = new Teaching(solutions, kind, new Dialogue(policy.vocabulary()), SHARD,
                weights.shape().context(), seed);
        Schedule schedule = new Schedule(RATE, WARM, steps / 3, steps);
        while (training.optimiser().steps() < steps) {
            long before = training.tokens();
            double loss = training.step(lessons, schedule);
            int step = training.optimiser().steps();
            watch.step(kind.model(), step, steps, loss, training.tokens() - before);
            if (step % SAVE == 0) {
                Checkpoint.write(checkpoint, plan, weights, training.optimiser());
            }
        }
        new Model(kind.model(), policy.vocabulary(), weights, Map.of("seed", Long.toString(seed), "policy",
                Judge.named(policy), "solutions", Integer.toString(solutions.size()), "steps",
                Integer.toString(steps))).write(folder.resolve(kind.model() + ".model"));
    }

    /** Problems of all families that are not held out, each solved once at temperature 1. */
    private List<Judged> solutions(int count, long from) throws InterruptedException {
        List<List<Made>> chunks = new ArrayList<>();
        RandomGenerator random = new SplittableRandom(from);
        for (int made = 0; made < count; made += CHUNK) {
            List<Made> chunk = new ArrayList<>();
            while (chunk.size() < CHUNK) {
                Maker maker = makers.get(random.nextInt(makers.size()));
                Made problem = maker.make(random, 1 + random.nextInt(maker.hardest()));
                if (!HeldOut.is(problem)) {
                    chunk.add(problem);
                }
            }
            chunks.add(chunk);
        }
        List<Future<List<Judged>>> running = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            int number = i;
            running.add(workers.submit(() -> new Gathering(policy, Settings.PLAIN).solve(chunks.get(number),
                    from + (long) number * CHUNK)));
        }
        return gathered("solutions for the reward models", running).stream().filter(Judged::whole).toList();
    }

    private List<Judged> rolledOut(List<Judged> solutions) throws InterruptedException {
        Dialogue dialogue = new Dialogue(policy.vocabulary());
        int context = policy.weights().shape().context();
        // A model joins pieces to words that nobody knows, now and then: such a solution cannot be gone on from.
        List<Judged> some = solutions.stream()
                .filter(j -> Places.of(dialogue, j.question(), j.solution(), context).isPresent())
                .limit(size.rolledOut()).toList();
        List<Future<List<Judged>>> running = new ArrayList<>();
        for (int from = 0; from < some.size(); from += CHUNK / ROLLOUTS) {
            List<Judged> chunk = some.subList(from, Math.min(some.size(), from + CHUNK / ROLLOUTS));
            long first = seed + (long) from * 1_000;
            running.add(workers.submit(() -> {
                Gathering gathering = new Gathering(policy, Settings.PLAIN);
                List<Judged> played = new ArrayList<>();
                for (int i = 0; i < chunk.size(); i++) {
                    played.add(gathering.rollOut(chunk.get(i), ROLLOUTS, first + i * 1_000L));
                }
                return played;
            }));
        }
        return gathered("rollouts", running);
    }

    private List<Judged> gathered(String what, List<Future<List<Judged>>> running) throws InterruptedException {
        List<Judged> all = new ArrayList<>();
        for (int i = 0; i < running.size(); i++) {
            try {
                all.addAll(running.get(i).get());
            } catch (ExecutionException e) {
                running.forEach(future -> future.cancel(false));
                throw new IllegalStateException("solving failed", e.getCause());
            }
            watch.step(what, i + 1, running.size(), Double.NaN, 0);
        }
        return all;
    }
}
