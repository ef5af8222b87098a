package arborist.sapling.sample;

import arborist.sapling.math.Product;
import arborist.sapling.math.Rows;
import arborist.sapling.math.Side;
import arborist.sapling.net.Pointing;
import arborist.sapling.net.Shape;
import arborist.sapling.net.Weights;
import java.util.List;

/**
 * Runs a transformer over new tokens of several texts at once, each with a cache of what it read before. What comes out for a text does
 * not depend on the others, to the last bit. For one thread.
 */
final class Decoder {
    private final Weights weights;
    private final Shape shape;
    private final Pointing pointing;
    private final float[] headFactors;
    private final float scale;
    private float[] stream = new float[0];
    private float[] normed = new float[0];
    private float[] factors = new float[0];
    private float[] qkv = new float[0];
    private float[] gathered = new float[0];
    private float[] hidden = new float[0];
    private float[] outputs = new float[0];
    private final float[] chances;

    Decoder(Weights weights) {
        this.weights = weights;
        this.shape = weights.shape();
        this.pointing = new Pointing(shape);
        this.headFactors = new float[2 * shape.heads()];
        this.scale = Pointing.scale(shape);
        this.chances = new float[Product.padded(shape.context())];
    }

    /**
     * Reads on.
     *
     * @param caches of the texts; they grow by the new tokens
     * @param tokens the new ones of each text, one at least
     * @return the outputs for the last token of each text, one row of {@link Shape#paddedOutputs} after the other; overwritten by the
     *     next call
     */
    float[] read(List<Cache> caches, List<int[]> tokens) {
        run(caches, tokens, caches.size());
        return ends(caches, tokens);
    }

    /**
     * Reads on in one text.
     *
     * @param cache grows by the new tokens
     * @return the outputs for each of them, one row of {@link Shape#paddedOutputs} after the other; overwritten by the next call
     */
    float[] readAll(Cache cache, int[] tokens) {
        run(List.of(cache), List.of(tokens), tokens.length);
        cache.advance(tokens);
        Rows.norm(stream, 0, normed, 0, factors, tokens.length, shape.width());
        head(tokens.length);
        return outputs;
    }

    /** @param rows how many outputs are wanted of it */
    private void run(List<Cache> caches, List<int[]> tokens, int rows) {
        int n = tokens.stream().mapToInt(t -> t.length).sum();
        int d = shape.width();
        fit(n, rows);
        int at = 0;
        for (int t = 0; t < caches.size(); t++) {
            caches.get(t).prepare(tokens.get(t).length);
            int before = caches.get(t).last();
            for (int token : tokens.get(t)) {
                System.arraycopy(weights.embedding().data(), token * d, stream, at * d, d);
                if (before >= 0) {
                    Rows.add(1, weights.before().data(), before * d, stream, at * d, d);
                }
                before = token;
                at++;
            }
        }
        for (int l = 0; l < shape.layers(); l++) {
            Weights.Layer w = weights.layers().get(l);
            Rows.norm(stream, 0, normed, 0, factors, n, d);
            Product.of(Side.rows(normed, d), w.qkv().side(), Side.rows(qkv, 3 * d), n, 3 * d, d, false);
            attend(l, caches, tokens);
            Product.of(Side.rows(gathered, d), w.out().side(), Side.rows(stream, d), n, d, d, true);
            Rows.norm(stream, 0, normed, 0, factors, n, d);
            Product.of(Side.rows(normed, d), w.up().side(), Side.rows(hidden, shape.hidden()), n, shape.hidden(), d,
                    false);
            for (int i = 0; i < n * shape.hidden(); i++) {
                float x = Math.max(0, hidden[i]);
                hidden[i] = x * x;
            }
            Product.of(Side.rows(hidden, shape.hidden()), w.down().side(), Side.rows(stream, d), n, d, shape.hidden(),
                    true);
        }
    }

    private float[] ends(List<Cache> caches, List<int[]> tokens) {
        int d = shape.width();
        int at = 0;
        for (int t = 0; t < caches.size(); t++) {
            at += tokens.get(t).length;
            caches.get(t).advance(tokens.get(t));
            Rows.norm(stream, (at - 1) * d, normed, t * d, factors, 1, d);
        }
        head(caches.size());
        return outputs;
    }

    /** From so many rows of the normed stream to the outputs. */
    private void head(int rows) {
        Product.of(Side.rows(normed, shape.width()), weights.head().side(),
                Side.rows(outputs, shape.paddedOutputs()), rows, shape.paddedOutputs(), shape.width(), false);
    }

    private void attend(int layer, List<Cache> caches, List<int[]> tokens) {
        int d = shape.width();
        int row = 0;
        for (int t = 0; t < caches.size(); t++) {
            Cache cache = caches.get(t);
            for (int i = 0; i < tokens.get(t).length; i++, row++) {
                int place = cache.length() + i;
                pointing.forward(qkv, row * 3 * d, place, headFactors, 0);
                cache.put(layer, place, qkv, row * 3 * d);
                java.util.Arrays.fill(gathered, row * d, (row + 1) * d, 0);
                for (int h = 0; h < shape.heads(); h++) {
                    gather(cache, layer, place + 1, row, h * shape.head());
                }
            }
        }
    }

    /** What one head of one token gathers from so many places. */
    private void gather(Cache cache, int layer, int places, int row, int head) {
        int d = shape.width();
        float[] keys = cache.keys(layer);
        float[] values = cache.values(layer);
        int whole = Product.padded(places);
        java.util.Arrays.fill(chances, 0, whole, 0);
        for (int i = 0; i < shape.head(); i++) {
            Rows.add(qkv[row * 3 * d + head + i] * scale, keys, (head + i) * cache.room(), chances, 0, whole);
        }
        Rows.softmax(chances, 0, places);
        for (int p = 0; p < places; p++) {
            Rows.add(chances[p], values, p * d + head, gathered, row * d + head, shape.head());
        }
    }

    private void fit(int n, int rows) {
        if (factors.length < n) {
            stream = new float[n * shape.width()];
            normed = new float[n * shape.width()];
            factors = new float[n];
            qkv = new float[n * 3 * shape.width()];
            gathered = new float[n * shape.width()];
            hidden = new float[n * shape.hidden()];
        }
        if (outputs.length < rows * shape.paddedOutputs()) {
            outputs = new float[rows * shape.paddedOutputs()];
        }
    }
}
