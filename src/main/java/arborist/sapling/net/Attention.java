package arborist.sapling.net;

import arborist.sapling.math.Product;
import arborist.sapling.math.Rows;
import arborist.sapling.math.Side;
import java.util.Arrays;

/** Causal attention over whole texts, forward and backward (Vaswani et al. 2017, section 3.2). For one thread. */
final class Attention {
    private final int width;
    private final int heads;
    private final int head;
    private final float scale;
    private float[] turned = new float[0];
    private float[] grades = new float[0];

    Attention(Shape shape) {
        width = shape.width();
        heads = shape.heads();
        head = shape.head();
        scale = Pointing.scale(shape);
    }

    /** How many numbers the probabilities of a batch take. */
    int room(Batch batch) {
        int room = 0;
        for (int t = 0; t < batch.texts(); t++) {
            room += heads * batch.length(t) * Product.padded(batch.length(t));
        }
        return room;
    }

    /**
     * @param qkv queries, keys and values, already turned by their places
     * @param chances takes the probabilities, which the way back needs
     * @param out takes what the heads gathered, side by side
     */
    void forward(Batch batch, float[] qkv, float[] chances, float[] out) {
        int at = 0;
        for (int t = 0; t < batch.texts(); t++) {
            int n = batch.length(t);
            int wide = Product.padded(n);
            for (int h = 0; h < heads; h++) {
                int q = batch.start(t) * 3 * width + h * head;
                turn(qkv, q + width, n, wide);
                Side p = Side.part(chances, at, wide);
                Product.of(Side.part(qkv, q, 3 * width), Side.rows(turned, wide), p, n, wide, head, false);
                for (int i = 0; i < n; i++) {
                    int row = at + i * wide;
                    for (int j = row; j <= row + i; j++) {
                        chances[j] *= scale;
                    }
                    Rows.softmax(chances, row, i + 1);
                    Arrays.fill(chances, row + i + 1, row + wide, 0);
                }
                Product.of(p, Side.part(qkv, q + 2 * width, 3 * width),
                        Side.part(out, batch.start(t) * width + h * head, width), n, head, n, false);
                at += n * wide;
            }
        }
    }

    /** Fills in the gradient of queries, keys and values, from that of what the heads gathered. */
    void backward(Batch batch, float[] qkv, float[] chances, float[] dOut, float[] dQkv) {
        int at = 0;
        for (int t = 0; t < batch.texts(); t++) {
            int n = batch.length(t);
            int wide = Product.padded(n);
            for (int h = 0; h < heads; h++) {
                int q = batch.start(t) * 3 * width + h * head;
                Side dOutput = Side.part(dOut, batch.start(t) * width + h * head, width);
                turn(qkv, q + 2 * width, n, wide);
                Side ds = Side.rows(grades, wide);
                Product.of(dOutput, Side.rows(turned, wide), ds, n, wide, head, false);
                Side p = Side.part(chances, at, wide);
                Product.of(p.turned(), dOutput, Side.part(dQkv, q + 2 * width, 3 * width), n, head, n, false);
                for (int i = 0; i < n; i++) {
                    int row = i * wide;
                    float mean = Rows.dot(grades, row, chances, at + row, i + 1);
                    for (int j = 0; j <= i; j++) {
                        grades[row + j] = chances[at + row + j] * (grades[row + j] - mean) * scale;
                    }
                    Arrays.fill(grades, row + i + 1, row + wide, 0);
                }
                Product.of(ds, Side.part(qkv, q + width, 3 * width), Side.part(dQkv, q, 3 * width), n, head, n, false);
                Product.of(ds.turned(), Side.part(qkv, q, 3 * width), Side.part(dQkv, q + width, 3 * width), n, head, n,
                        false);
                at += n * wide;
            }
        }
    }

    private void turn(float[] qkv, int from, int n, int wide) {
        if (turned.length < head * wide) {
            turned = new float[head * wide];
        }
        if (grades.length < n * wide) {
            grades = new float[n * wide];
        }
        for (int i = 0; i < n; i++) {
            int row = from + i * 3 * width;
            for (int d = 0; d < head; d++) {
                turned[d * wide + i] = qkv[row + d];
            }
        }
        for (int d = 0; d < head; d++) {
            Arrays.fill(turned, d * wide + n, (d + 1) * wide, 0);
        }
    }
}
