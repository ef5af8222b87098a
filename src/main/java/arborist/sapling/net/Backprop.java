package arborist.sapling.net;

import arborist.sapling.math.Product;
import arborist.sapling.math.Rows;
import arborist.sapling.math.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs a transformer forward over whole texts and back again, for one thread: norm, attention, norm, perceptron with squared rectifier
 * (So et al. 2021), each added to the stream.
 */
public final class Backprop {
    private final Weights weights;
    private final Shape shape;
    private final Turned turned;
    private final Pointing pointing;
    private final Attention attention;
    private final List<Tape> tapes = new ArrayList<>();
    private float[] stream = new float[0];
    private float[] ended = new float[0];
    private float[] endFactors = new float[0];
    private float[] picked = new float[0];
    private float[] outputs = new float[0];
    private float[] back = new float[0];
    private float[] narrow = new float[0];
    private float[] wide = new float[0];

    public Backprop(Weights weights) {
        this.weights = weights;
        this.shape = weights.shape();
        this.turned = new Turned(weights);
        this.pointing = new Pointing(shape);
        this.attention = new Attention(shape);
        weights.layers().forEach(_ -> tapes.add(new Tape()));
    }

    /** The sum of the losses at the places of the batch. */
    public double loss(Batch batch, Loss loss) {
        forward(batch);
        return grade(batch, loss);
    }

    /** The same, and adds the gradient to what is there. */
    public double learn(Batch batch, Loss loss, Weights gradient) {
        forward(batch);
        double sum = grade(batch, loss);
        turned.refresh();
        backward(batch, gradient);
        return sum;
    }

    private void forward(Batch batch) {
        int n = batch.size();
        int d = shape.width();
        fit(batch);
        for (int i = 0; i < n; i++) {
            System.arraycopy(weights.embedding().data(), batch.token(i) * d, stream, i * d, d);
        }
        for (int t = 0; t < batch.texts(); t++) {
            for (int i = batch.start(t) + 1; i < batch.start(t) + batch.length(t); i++) {
                Rows.add(1, weights.before().data(), batch.token(i - 1) * d, stream, i * d, d);
            }
        }
        for (int l = 0; l < tapes.size(); l++) {
            Tape t = tapes.get(l);
            Weights.Layer w = weights.layers().get(l);
            Rows.norm(stream, 0, t.normed, 0, t.factors, n, d);
            Product.of(Side.rows(t.normed, d), w.qkv().side(), Side.rows(t.qkv, 3 * d), n, 3 * d, d, false);
            point(batch, t);
            attention.forward(batch, t.qkv, t.chances, t.gathered);
            Product.of(Side.rows(t.gathered, d), w.out().side(), Side.rows(stream, d), n, d, d, true);
            Rows.norm(stream, 0, t.normedAgain, 0, t.factorsAgain, n, d);
            Product.of(Side.rows(t.normedAgain, d), w.up().side(), Side.rows(t.hidden, shape.hidden()), n,
                    shape.hidden(), d,
                    false);
            for (int i = 0; i < n * shape.hidden(); i++) {
                float x = Math.max(0, t.hidden[i]);
                t.active[i] = x * x;
            }
            Product.of(Side.rows(t.active, shape.hidden()), w.down().side(), Side.rows(stream, d), n, d, shape.hidden(),
                    true);
        }
        Rows.norm(stream, 0, ended, 0, endFactors, n, d);
        for (int i = 0; i < batch.places(); i++) {
            System.arraycopy(ended, batch.place(i) * d, picked, i * d, d);
        }
        Product.of(Side.rows(picked, d), weights.head().side(), Side.rows(outputs, shape.paddedOutputs()),
                batch.places(),
                shape.paddedOutputs(), d, false);
    }

    private double grade(Batch batch, Loss loss) {
        double sum = 0;
        for (int i = 0; i < batch.places(); i++) {
            int from = i * shape.paddedOutputs();
            sum += loss.at(i, outputs, from);
            Arrays.fill(outputs, from + shape.outputs(), from + shape.paddedOutputs(), 0);
        }
        return sum;
    }

    private void backward(Batch batch, Weights gradient) {
        int n = batch.size();
        int d = shape.width();
        int out = shape.paddedOutputs();
        Product.of(Side.rows(picked, d).turned(), Side.rows(outputs, out), gradient.head().side(), d, out,
                batch.places(), true);
        Product.of(Side.rows(outputs, out), turned.of(weights.head()), Side.rows(picked, d), batch.places(), d, out,
                false);
        Arrays.fill(narrow, 0, n * d, 0);
        for (int i = 0; i < batch.places(); i++) {
            Rows.add(1, picked, i * d, narrow, batch.place(i) * d, d);
        }
        Arrays.fill(back, 0, n * d, 0);
        Rows.normBack(ended, narrow, endFactors, back, n, d);
        for (int l = tapes.size() - 1; l >= 0; l--) {
            block(batch, tapes.get(l), weights.layers().get(l), gradient.layers().get(l));
        }
        for (int i = 0; i < n; i++) {
            Rows.add(1, back, i * d, gradient.embedding().data(), batch.token(i) * d, d);
        }
        for (int t = 0; t < batch.texts(); t++) {
            for (int i = batch.start(t) + 1; i < batch.start(t) + batch.length(t); i++) {
                Rows.add(1, back, i * d, gradient.before().data(), batch.token(i - 1) * d, d);
            }
        }
    }

    private void block(Batch batch, Tape t, Weights.Layer w, Weights.Layer g) {
        int n = batch.size();
        int d = shape.width();
        int h = shape.hidden();
        Side dStream = Side.rows(back, d);
        Product.of(Side.rows(t.active, h).turned(), dStream, g.down().side(), h, d, n, true);
        Product.of(dStream, turned.of(w.down()), Side.rows(wide, h), n, h, d, false);
        for (int i = 0; i < n * h; i++) {
            wide[i] *= 2 * Math.max(0, t.hidden[i]);
        }
        Product.of(Side.rows(t.normedAgain, d).turned(), Side.rows(wide, h), g.up().side(), d, h, n, true);
        Product.of(Side.rows(wide, h), turned.of(w.up()), Side.rows(narrow, d), n, d, h, false);
        Rows.normBack(t.normedAgain, narrow, t.factorsAgain, back, n, d);

        Product.of(Side.rows(t.gathered, d).turned(), dStream, g.out().side(), d, d, n, true);
        Product.of(dStream, turned.of(w.out()), Side.rows(narrow, d), n, d, d, false);
        attention.backward(batch, t.qkv, t.chances, narrow, wide);
        unpoint(batch, t);
        Product.of(Side.rows(t.normed, d).turned(), Side.rows(wide, 3 * d), g.qkv().side(), d, 3 * d, n, true);
        Product.of(Side.rows(wide, 3 * d), turned.of(w.qkv()), Side.rows(narrow, d), n, d, 3 * d, false);
        Rows.normBack(t.normed, narrow, t.factors, back, n, d);
    }

    private void point(Batch batch, Tape tape) {
        int d = shape.width();
        for (int t = 0; t < batch.texts(); t++) {
            for (int i = 0; i < batch.length(t); i++) {
                int row = batch.start(t) + i;
                pointing.norm(tape.qkv, row * 3 * d, tape.headFactors, row * 2 * shape.heads());
                System.arraycopy(tape.qkv, row * 3 * d, tape.unturned, row * 2 * d, 2 * d);
                pointing.turn(tape.qkv, row * 3 * d, i);
            }
        }
    }

    private void unpoint(Batch batch, Tape tape) {
        int d = shape.width();
        for (int t = 0; t < batch.texts(); t++) {
            for (int i = 0; i < batch.length(t); i++) {
                int row = batch.start(t) + i;
                pointing.backward(wide, row * 3 * d, i, tape.unturned, row * 2 * d, tape.headFactors,
                        row * 2 * shape.heads());
            }
        }
    }

    private void fit(Batch batch) {
        int n = batch.size();
        if (endFactors.length < n) {
            stream = new float[n * shape.width()];
            ended = new float[n * shape.width()];
            endFactors = new float[n];
            back = new float[n * shape.width()];
            narrow = new float[n * shape.width()];
            wide = new float[n * shape.hidden()];
        }
        if (picked.length < batch.places() * shape.width()) {
            picked = new float[batch.places() * shape.width()];
            outputs = new float[batch.places() * shape.paddedOutputs()];
        }
        tapes.forEach(t -> t.fit(shape, n, attention.room(batch)));
    }
}
