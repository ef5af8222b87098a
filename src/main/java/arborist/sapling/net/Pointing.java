package arborist.sapling.net;

import arborist.sapling.math.Rows;

/**
 * What is done to queries and keys before they meet: each head's part is brought to the same length (Henry et al. 2020), so that attention
 * stays as sharp as it is however large the weights grow, and is then turned by the token's place.
 */
public final class Pointing {
    /** How much two parts that point the same way like each other: the exponential of it is what the softmax sees. */
    private static final double SHARPNESS = 16;

    private final Rotary rotary;
    private final int heads;
    private final int head;

    public Pointing(Shape shape) {
        rotary = new Rotary(shape);
        heads = shape.heads();
        head = shape.head();
    }

    /** What products of a query and a key are multiplied by. */
    public static float scale(Shape shape) {
        return (float) (SHARPNESS / shape.head());
    }

    /**
     * Query and key of one token, in place.
     *
     * @param from where its query begins; its key stands behind it
     * @param factors takes what each part was multiplied by, from an index on
     */
    public void forward(float[] qkv, int from, int place, float[] factors, int at) {
        norm(qkv, from, factors, at);
        rotary.turn(qkv, from, 2 * heads, place, false);
    }

    /** Brings each part to its length; the place comes later. */
    void norm(float[] qkv, int from, float[] factors, int at) {
        for (int h = 0; h < 2 * heads; h++) {
            int part = from + h * head;
            factors[at + h] = Rows.normOne(qkv, part, head);
        }
    }

    void turn(float[] qkv, int from, int place) {
        rotary.turn(qkv, from, 2 * heads, place, false);
    }

    /**
     * The gradient of what came in, from that of what went out, in place.
     *
     * @param normed query and key of the token after the norm, before they were turned
     */
    void backward(float[] d, int from, int place, float[] normed, int normedFrom, float[] factors, int at) {
        rotary.turn(d, from, 2 * heads, place, true);
        for (int h = 0; h < 2 * heads; h++) {
            int part = from + h * head;
            int was = normedFrom + h * head;
            float mean = Rows.dot(d, part, normed, was, head) / head;
            for (int i = 0; i < head; i++) {
                d[part + i] = factors[at + h] * (d[part + i] - normed[was + i] * mean);
            }
        }
    }
}
