package arborist.sapling.sample;

import arborist.sapling.math.Product;
import arborist.sapling.net.Shape;
import java.util.Arrays;

/**
 * The keys and values of the tokens of one text, as far as it was read.
 *
 * <p>Keys lie with the places side by side, so that a query meets many of them in one go; values lie a place a row.
 */
final class Cache {
    private static final int FIRST = 128;

    private final Shape shape;
    private final float[][] keys;
    private final float[][] values;
    private int room;
    private int length;
    private int last = -1;

    Cache(Shape shape) {
        this(shape, FIRST);
    }

    private Cache(Shape shape, int room) {
        this.shape = shape;
        this.room = room;
        keys = new float[shape.layers()][room * shape.width()];
        values = new float[shape.layers()][room * shape.width()];
    }

    /** The same text, to be gone on with in another way. */
    Cache copy() {
        return beginning(length, last);
    }

    /**
     * The beginning of the text, to be gone on with in another way.
     *
     * @param many of its tokens
     * @param end the last of these, -1 where there are none
     */
    Cache beginning(int many, int end) {
        Cache copy = new Cache(shape, room);
        copy.length = many;
        copy.last = end;
        for (int l = 0; l < keys.length; l++) {
            for (int d = 0; d < shape.width(); d++) {
                System.arraycopy(keys[l], d * room, copy.keys[l], d * room, many);
            }
            System.arraycopy(values[l], 0, copy.values[l], 0, many * shape.width());
        }
        return copy;
    }

    int length() {
        return length;
    }

    /** How far apart the same number of a key is from one of its dimensions to the next. */
    int room() {
        return room;
    }

    float[] keys(int layer) {
        return keys[layer];
    }

    float[] values(int layer) {
        return values[layer];
    }

    /** Makes room for so many tokens more. */
    void prepare(int more) {
        if (length + more > shape.context()) {
            throw new IllegalStateException("a text is longer than the context of " + shape.context() + " tokens");
        }
        int wanted = Product.padded(length + more);
        if (wanted <= room) {
            return;
        }
        int next = Math.min(Product.padded(shape.context()), Math.max(wanted, 2 * room));
        for (int l = 0; l < keys.length; l++) {
            float[] wider = new float[next * shape.width()];
            for (int d = 0; d < shape.width(); d++) {
                System.arraycopy(keys[l], d * room, wider, d * next, length);
            }
            keys[l] = wider;
            values[l] = Arrays.copyOf(values[l], next * shape.width());
        }
        room = next;
    }

    /** Puts down key and value of the token at a place that was prepared. */
    void put(int layer, int place, float[] qkv, int from) {
        int w = shape.width();
        for (int d = 0; d < w; d++) {
            keys[layer][d * room + place] = qkv[from + w + d];
        }
        System.arraycopy(qkv, from + 2 * w, values[layer], place * w, w);
    }

    /** The token that was read last, -1 where none was. */
    int last() {
        return last;
    }

    void advance(int[] tokens) {
        length += tokens.length;
        last = tokens[tokens.length - 1];
    }
}
