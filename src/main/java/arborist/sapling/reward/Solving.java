package arborist.sapling.reward;

import arborist.sapling.file.Model;
import arborist.sapling.sample.Settings;
import arborist.sapling.text.Dialogue;
import arborist.sapling.train.Watch;
import arborist.task.make.HeldOut;
import arborist.task.make.Made;
import arborist.task.make.Maker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Has a policy solve problems of all families, in chunks side by side; the same seed gives the same solutions. Each chunk is kept as soon as
 * it is there, and is not sampled again.
 */
final class Solving {
    private static final int ROLLOUTS = 8;

    private final Model policy;
    private final List<Maker> makers;
    private final int size;
    private final Path work;
    private final ExecutorService workers;
    private final Watch watch;

    /**
     * @param size of a chunk; chance hangs on it
     * @param work where the solutions are kept, a folder for each of those that are told apart by their name
     */
    Solving(Model policy, List<Maker> makers, int size, Path work, ExecutorService workers, Watch watch) {
        this.policy = policy;
        this.makers = List.copyOf(makers);
        this.size = size;
        this.work = work;
        this.workers = workers;
        this.watch = watch;
    }

    /**
     * Solves each problem once at temperature 1.
     *
     * @param what its name
     * @param heldOut whether all problems are held out, else none is
     * @return the solutions that came to their end
     */
    List<Judged> solutions(String what, int count, boolean heldOut, long seed)
            throws IOException, InterruptedException {
        RandomGenerator random = new SplittableRandom(seed);
        Stream<Chunk> chunks = IntStream.iterate(0, made -> made < count, made -> made + size).mapToObj(made -> {
            List<Made> problems = problems(Math.min(size, count - made), heldOut, random);
            return new Chunk(problems.stream().map(Chunk.Asked::of).toList(),
                    () -> new Gathering(policy, Settings.PLAIN).solve(problems, seed + made));
        });
        return gathered(what, kept(what, count, seed), chunks).stream().filter(Judged::whole).toList();
    }

    private List<Made> problems(int count, boolean heldOut, RandomGenerator random) {
        List<Made> problems = new ArrayList<>();
        while (problems.size() < count) {
            Maker maker = makers.get(random.nextInt(makers.size()));
            Made problem = maker.make(random, 1 + random.nextInt(maker.hardest()));
            if (HeldOut.is(problem) == heldOut) {
                problems.add(problem);
            }
        }
        return problems;
    }

    /** The first so many of solutions, each played out from each of its steps. */
    List<Judged> rolledOut(String what, List<Judged> solutions, int count, long seed)
            throws IOException, InterruptedException {
        Dialogue dialogue = new Dialogue(policy.vocabulary());
        int context = policy.weights().shape().context();
        // A model joins pieces to words that nobody knows, now and then: such a solution cannot be gone on from.
        List<Judged> some = solutions.stream()
                .filter(j -> Places.of(dialogue, j.question(), j.solution(), context).isPresent())
                .limit(count).toList();
        int each = size / ROLLOUTS;
        Stream<Chunk> chunks = IntStream.iterate(0, from -> from < some.size(), from -> from + each).mapToObj(from -> {
            List<Judged> chunk = some.subList(from, Math.min(some.size(), from + each));
            return new Chunk(chunk.stream().map(Chunk.Asked::of).toList(),
                    () -> playedOut(chunk, seed + from * 1_000L));
        });
        return gathered(what, kept(what, count, seed), chunks);
    }

    private List<Judged> playedOut(List<Judged> solutions, long seed) {
        Gathering gathering = new Gathering(policy, Settings.PLAIN);
        List<Judged> played = new ArrayList<>();
        for (int i = 0; i < solutions.size(); i++) {
            played.add(gathering.rollOut(solutions.get(i), ROLLOUTS, seed + i * 1_000L));
        }
        return played;
    }

    /** Where the chunks of it are kept. */
    Kept kept(String what, int count, long seed) {
        return new Kept(work.resolve(what.replace(' ', '-')),
                count + " " + what + " by " + size + " of " + Judge.named(policy) + " seed " + seed + " judged by "
                        + Gathering.judges(makers));
    }

    /** @param chunks each is begun as soon as it comes, in their order */
    private List<Judged> gathered(String what, Kept kept, Stream<Chunk> chunks)
            throws IOException, InterruptedException {
        List<Future<List<Judged>>> running = new ArrayList<>();
        try {
            chunks.forEachOrdered(chunk -> {
                int number = running.size();
                running.add(workers.submit(() -> chunk.from(kept, number)));
            });
            List<Judged> all = new ArrayList<>();
            for (int i = 0; i < running.size(); i++) {
                all.addAll(running.get(i).get());
                watch.step(what, i + 1, running.size(), Double.NaN, 0);
            }
            return all;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException("solving failed", e.getCause());
        } finally {
            // Whoever stops need not wait for those that have not begun; what has begun is kept when it is done.
            running.forEach(future -> future.cancel(false));
        }
    }
}
