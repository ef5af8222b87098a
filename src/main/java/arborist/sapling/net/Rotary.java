package arborist.sapling.net;

/** Rotary positions (Su et al. 2021): pairs of a head's numbers are turned by angles that grow with the token's place. */
final class Rotary {
    private static final double BASE = 10_000;
    private final int half;
    private final float[] cos;
    private final float[] sin;

    Rotary(Shape shape) {
        half = shape.head() / 2;
        cos = new float[shape.context() * half];
        sin = new float[shape.context() * half];
        for (int place = 0; place < shape.context(); place++) {
            for (int i = 0; i < half; i++) {
                double angle = place * Math.pow(BASE, -(double) i / half);
                cos[place * half + i] = (float) Math.cos(angle);
                sin[place * half + i] = (float) Math.sin(angle);
            }
        }
    }

    /**
     * Turns the heads that lie side by side from an index on, in place.
     *
     * @param back turns the other way: the way back of a gradient
     */
    void turn(float[] x, int from, int heads, int place, boolean back) {
        int angle = place * half;
        for (int h = 0; h < heads; h++) {
            int at = from + h * 2 * half;
            for (int i = 0; i < half; i++) {
                float c = cos[angle + i];
                float s = back ? -sin[angle + i] : sin[angle + i];
                float a = x[at + i];
                float b = x[at + half + i];
                x[at + i] = a * c - b * s;
                x[at + half + i] = a * s + b * c;
            }
        }
    }
}
