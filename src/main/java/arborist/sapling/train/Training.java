package arborist.sapling.train;

import arborist.sapling.net.Backprop;
import arborist.sapling.net.Matrix;
import arborist.sapling.net.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.IntToDoubleFunction;

/**
 * Steps down the gradient. The work of a step is cut into two shards whatever the machine, and their gradients are added in order, so
 * the same lessons give the same weights with one thread and with two.
 */
public final class Training {
    private static final int SHARDS = 2;

    private final Weights weights;
    private final Optimiser optimiser;
    private final ExecutorService workers;
    private final List<Backprop> passes = new ArrayList<>();
    private final List<Weights> gradients = new ArrayList<>();
    private long read;

    public Training(Weights weights, Optimiser optimiser, ExecutorService workers) {
        this.weights = weights;
        this.optimiser = optimiser;
        this.workers = workers;
        for (int i = 0; i < SHARDS; i++) {
            passes.add(new Backprop(weights));
            gradients.add(new Weights(weights.shape()));
        }
    }

    /**
     * Takes one step.
     *
     * @param rate of learning, by the number of the step
     * @return the mean loss of the shards before it
     */
    public double step(Lessons lessons, IntToDoubleFunction rate) throws InterruptedException {
        int step = optimiser.steps();
        List<Future<Done>> running = new ArrayList<>();
        for (int i = 0; i < SHARDS; i++) {
            int shard = i;
            running.add(workers.submit(() -> learn(lessons.of(step, shard), shard)));
        }
        double loss = 0;
        int tokens = 0;
        for (Future<Done> future : running) {
            Done done = result(future);
            loss += done.loss() / SHARDS;
            tokens += done.tokens();
        }
        add(gradients.get(1), gradients.get(0));
        optimiser.step(gradients.get(0), rate.applyAsDouble(step));
        read += tokens;
        return loss;
    }

    /** How many tokens were read in all. */
    public long tokens() {
        return read;
    }

    public Weights weights() {
        return weights;
    }

    public Optimiser optimiser() {
        return optimiser;
    }

    /** What a shard came to. */
    private record Done(double loss, int tokens) {}

    private Done learn(Lesson lesson, int shard) {
        Weights gradient = gradients.get(shard);
        gradient.clear();
        return new Done(passes.get(shard).learn(lesson.batch(), lesson.loss(), gradient), lesson.batch().size());
    }

    private static void add(Weights from, Weights to) {
        List<Matrix> a = from.all();
        List<Matrix> b = to.all();
        for (int i = 0; i < a.size(); i++) {
            float[] x = a.get(i).data();
            float[] y = b.get(i).data();
            for (int j = 0; j < x.length; j++) {
                y[j] += x[j];
            }
        }
    }

    private static <T> T result(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a lesson failed", e.getCause());
        }
    }
}
