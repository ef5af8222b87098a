package arborist.lesson.measure;

import arborist.lesson.Outcome;

/**
 * By how much one thing lies above another on the same problems, in the mean, with the 95 % interval of the paired difference.
 *
 * @param problems on how many it rests
 */
public record Difference(double mean, double low, double high, int problems) {
    /** With fewer problems the interval, which takes the mean for normally distributed, says too much. */
    public static final int LEAST = 30;
    private static final double Z = 1.959964;

    /** @param above and {@code below}: a value of each problem, in the same order */
    static Difference of(double[] above, double[] below) {
        int n = above.length;
        if (n != below.length) {
            throw new IllegalArgumentException(n + " and " + below.length + " problems");
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += above[i] - below[i];
        }
        double mean = n == 0 ? 0 : sum / n;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double from = above[i] - below[i] - mean;
            squares += from * from;
        }
        double half = n < 2 ? Double.POSITIVE_INFINITY : Z * Math.sqrt(squares / (n - 1) / n);
        return new Difference(mean, mean - half, mean + half, n);
    }

    /** Whether it rests on too few problems to tell anything. */
    public boolean isTooFew() {
        return problems < LEAST;
    }

    public Outcome outcome() {
        if (isTooFew()) {
            return Outcome.UNDECIDED;
        }
        return low > 0 ? Outcome.HOLDS : high < 0 ? Outcome.DOES_NOT_HOLD : Outcome.UNDECIDED;
    }
}
