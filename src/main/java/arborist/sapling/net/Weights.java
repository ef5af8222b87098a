package arborist.sapling.net;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** All weights of a transformer, or one number for each of them, such as its gradient. */
public final class Weights {
    private final Shape shape;
    private final Matrix embedding;
    private final Matrix before;
    private final List<Layer> layers;
    private final Matrix head;

    /** All zero. */
    public Weights(Shape shape) {
        this.shape = shape;
        this.embedding = new Matrix("embedding", shape.pieces(), shape.width());
        this.before = new Matrix("before", shape.pieces(), shape.width());
        List<Layer> blocks = new ArrayList<>();
        for (int i = 0; i < shape.layers(); i++) {
            blocks.add(Layer.of(i, shape));
        }
        this.layers = List.copyOf(blocks);
        this.head = new Matrix("head", shape.width(), shape.paddedOutputs());
    }

    /**
     * One block.
     *
     * @param qkv queries, keys and values side by side, each as wide as the residual stream
     * @param out from the heads back to the stream
     * @param up into the perceptron
     * @param down out of it
     */
    public record Layer(Matrix qkv, Matrix out, Matrix up, Matrix down) {
        static Layer of(int number, Shape s) {
            String name = "layer" + number + ".";
            return new Layer(new Matrix(name + "qkv", s.width(), 3 * s.width()),
                    new Matrix(name + "out", s.width(), s.width()), new Matrix(name + "up", s.width(), s.hidden()),
                    new Matrix(name + "down", s.hidden(), s.width()));
        }

        List<Matrix> all() {
            return List.of(qkv, out, up, down);
        }
    }

    /** Where training begins: what leads back into the stream is zero, so each block begins as nothing (Zhang et al. 2019). */
    public static Weights fresh(Shape shape, RandomGenerator random) {
        Weights weights = new Weights(shape);
        double spread = Math.sqrt(3) / 2 / Math.sqrt(shape.width());
        fill(weights.embedding, () -> random.nextGaussian() / 2);
        fill(weights.before, () -> random.nextGaussian() / 4);
        for (Layer layer : weights.layers) {
            fill(layer.qkv, () -> random.nextDouble(-spread, spread));
            fill(layer.up, () -> random.nextDouble(-spread, spread));
        }
        return weights;
    }

    private static void fill(Matrix matrix, java.util.function.DoubleSupplier draw) {
        for (int i = 0; i < matrix.data().length; i++) {
            matrix.data()[i] = (float) draw.getAsDouble();
        }
    }

    public Shape shape() {
        return shape;
    }

    public Matrix embedding() {
        return embedding;
    }

    /**
     * What the piece before adds to a token's embedding: so a token knows its forerunner from the first layer on, and copying, which
     * half of working out is, is learned in a fraction of the steps.
     */
    public Matrix before() {
        return before;
    }

    public List<Layer> layers() {
        return layers;
    }

    public Matrix head() {
        return head;
    }

    /** Those inside the blocks. */
    public List<Matrix> hidden() {
        return layers.stream().flatMap(l -> l.all().stream()).toList();
    }

    /** All matrices, always in the same order. */
    public List<Matrix> all() {
        List<Matrix> all = new ArrayList<>();
        all.add(embedding);
        all.add(before);
        all.addAll(hidden());
        all.add(head);
        return all;
    }

    /** How many numbers there are to learn. */
    public long count() {
        return all().stream().mapToLong(m -> m.data().length).sum()
                - (long) shape.width() * (shape.paddedOutputs() - shape.outputs());
    }

    public void clear() {
        all().forEach(m -> Arrays.fill(m.data(), 0));
    }

    public Weights copy() {
        Weights copy = new Weights(shape);
        copy.take(this);
        return copy;
    }

    /** A model with the same blocks and other outputs, whose head knows nothing yet. */
    public Weights withHead(int outputs) {
        Weights other = new Weights(shape.outputs(outputs));
        List<Matrix> from = all();
        List<Matrix> to = other.all();
        for (int i = 0; i < from.size() - 1; i++) {
            copy(from.get(i), to.get(i));
        }
        return other;
    }

    /** Takes over all numbers of weights of the same shape. */
    public void take(Weights other) {
        List<Matrix> from = other.all();
        List<Matrix> to = all();
        for (int i = 0; i < from.size(); i++) {
            copy(from.get(i), to.get(i));
        }
    }

    private static void copy(Matrix from, Matrix to) {
        System.arraycopy(from.data(), 0, to.data(), 0, to.data().length);
    }
}
