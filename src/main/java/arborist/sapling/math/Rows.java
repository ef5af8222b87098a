package arborist.sapling.math;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** What a transformer does to single rows of numbers. */
public final class Rows {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int V = SPECIES.length();
    private static final float EPSILON = 1e-6f;

    private Rows() {}

    /**
     * The inner product of two stretches, summed in an order that is always the same. The vectors' own sum over their lanes has none: it
     * differs between interpreted and compiled code, and with it would every weight and every sample.
     */
    public static float dot(float[] a, int ao, float[] b, int bo, int n) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        int i = 0;
        for (; i + 4 <= n; i += 4) {
            s0 += a[ao + i] * b[bo + i];
            s1 += a[ao + i + 1] * b[bo + i + 1];
            s2 += a[ao + i + 2] * b[bo + i + 2];
            s3 += a[ao + i + 3] * b[bo + i + 3];
        }
        for (; i < n; i++) {
            s0 += a[ao + i] * b[bo + i];
        }
        return s0 + s1 + (s2 + s3);
    }

    /** b += factor a. */
    public static void add(float factor, float[] a, int ao, float[] b, int bo, int n) {
        int i = 0;
        FloatVector f = FloatVector.broadcast(SPECIES, factor);
        for (; i + V <= n; i += V) {
            f.fma(FloatVector.fromArray(SPECIES, a, ao + i), FloatVector.fromArray(SPECIES, b, bo + i)).intoArray(b,
                    bo + i);
        }
        for (; i < n; i++) {
            b[bo + i] += factor * a[ao + i];
        }
    }

    /** y = x / rms(x), row by row, without gain (Zhang and Sennrich 2019); the factors are kept for the way back. */
    public static void norm(float[] x, int xo, float[] y, int yo, float[] factors, int rows, int width) {
        for (int r = 0; r < rows; r++) {
            int from = xo + r * width;
            float factor = (float) (1 / Math.sqrt(dot(x, from, x, from, width) / width + EPSILON));
            factors[r] = factor;
            int to = yo + r * width;
            for (int i = 0; i < width; i++) {
                y[to + i] = x[from + i] * factor;
            }
        }
    }

    /** Brings a stretch to a root mean square of 1, in place; gives what it was multiplied by. */
    public static float normOne(float[] x, int from, int n) {
        float factor = (float) (1 / Math.sqrt(dot(x, from, x, from, n) / n + EPSILON));
        for (int i = from; i < from + n; i++) {
            x[i] *= factor;
        }
        return factor;
    }

    /** dx += what dy means for x, where y = x / rms(x). */
    public static void normBack(float[] y, float[] dy, float[] factors, float[] dx, int rows, int width) {
        for (int r = 0; r < rows; r++) {
            int from = r * width;
            float mean = dot(y, from, dy, from, width) / width;
            float factor = factors[r];
            for (int i = from; i < from + width; i++) {
                dx[i] += factor * (dy[i] - y[i] * mean);
            }
        }
    }

    /** Turns so many logits into probabilities, in place; gives the logarithm of their sum of exponentials. */
    public static float softmax(float[] x, int from, int n) {
        float most = Float.NEGATIVE_INFINITY;
        for (int i = from; i < from + n; i++) {
            most = Math.max(most, x[i]);
        }
        float sum = 0;
        for (int i = from; i < from + n; i++) {
            x[i] = Exp.of(x[i] - most);
            sum += x[i];
        }
        float one = 1 / sum;
        for (int i = from; i < from + n; i++) {
            x[i] *= one;
        }
        return (float) (most + Math.log(sum));
    }
}
