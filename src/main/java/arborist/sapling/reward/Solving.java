package arborist.sapling.reward;

import arborist.sapling.file.Model;
import arborist.sapling.sample.Settings;
import arborist.sapling.text.Dialogue;
import arborist.sapling.train.Watch;
import arborist.task.make.HeldOut;
import arborist.task.make.Made;
import arborist.task.make.Maker;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;

/** Has a policy solve problems of all families, in chunks side by side; the same seed gives the same solutions. */
final class Solving {
    private static final int CHUNK = 256;
    private static final int ROLLOUTS = 8;

    private final Model policy;
    private final List<Maker> makers;
    private final ExecutorService workers;
    private final Watch watch;

    Solving(Model policy, List<Maker> makers, ExecutorService workers, Watch watch) {
        this.policy = policy;
        this.makers = List.copyOf(makers);
        this.workers = workers;
        this.watch = watch;
    }

    /**
     * Solves each problem once at temperature 1.
     *
     * @param heldOut whether all problems are held out, else none is
     * @return the solutions that came to their end
     */
    List<Judged> solutions(String what, int count, boolean heldOut, long seed) throws InterruptedException {
        List<List<Made>> chunks = new ArrayList<>();
        RandomGenerator random = new SplittableRandom(seed);
        for (int made = 0; made < count; made += CHUNK) {
            chunks.add(problems(Math.min(CHUNK, count - made), heldOut, random));
        }
        List<Future<List<Judged>>> running = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            int number = i;
            running.add(workers.submit(() -> new Gathering(policy, Settings.PLAIN).solve(chunks.get(number),
                    seed + (long) number * CHUNK)));
        }
        return gathered(what, running).stream().filter(Judged::whole).toList();
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
    List<Judged> rolledOut(String what, List<Judged> solutions, int count, long seed) throws InterruptedException {
        Dialogue dialogue = new Dialogue(policy.vocabulary());
        int context = policy.weights().shape().context();
        // A model joins pieces to words that nobody knows, now and then: such a solution cannot be gone on from.
        List<Judged> some = solutions.stream()
                .filter(j -> Places.of(dialogue, j.question(), j.solution(), context).isPresent())
                .limit(count).toList();
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
        return gathered(what, running);
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
