package arborist.sapling.math;

/** The exponential function for floats, as fast as the compiler can make a loop of it: within 2e-7 of the true value, relatively. */
final class Exp {
    private static final float LOWEST = -87;
    private static final float LOG2E = (float) (1 / Math.log(2));
    /** The natural logarithm of two in two parts, so that their products with small whole numbers are exact. */
    private static final float LN2_HIGH = 355f / 512;
    private static final float LN2_LOW = (float) -2.12194440e-4;
    private static final int BIAS = 127;
    private static final int MANTISSA = 23;

    private Exp() {}

    /** e to the x, for x of at most 0; below -87 it is as good as 0. */
    static float of(float x) {
        float at = Math.max(x, LOWEST);
        int whole = (int) (at * LOG2E - 0.5f);
        float r = at - whole * LN2_HIGH - whole * LN2_LOW;
        // The Taylor series up to the seventh power; |r| is at most ln 2 / 2.
        float p = 1f / 5040;
        p = p * r + 1f / 720;
        p = p * r + 1f / 120;
        p = p * r + 1f / 24;
        p = p * r + 1f / 6;
        p = p * r + 0.5f;
        p = p * r + 1f;
        p = p * r + 1f;
        return p * Float.intBitsToFloat(whole + BIAS << MANTISSA);
    }
}
