package arborist.lesson.measure;

import arborist.vote.Wilson;
import java.util.stream.DoubleStream;

/**
 * One point of a series.
 *
 * @param at where on the axis
 * @param mean over the problems
 * @param low where the 95 % interval begins
 * @param high where it ends
 * @param tokens that the runs read and wrote, in the mean
 */
public record Point(double at, double mean, double low, double high, double tokens, int problems) {
    private static final double Z = 1.959964;

    static Point of(double at, double[] values, double[] tokens) {
        int n = values.length;
        double mean = DoubleStream.of(values).average().orElse(0);
        double spent = DoubleStream.of(tokens).average().orElse(0);
        if (DoubleStream.of(values).allMatch(value -> value == 0 || value == 1)) {
            Wilson wilson = Wilson.of((int) DoubleStream.of(values).sum(), n);
            return new Point(at, mean, wilson.low(), wilson.high(), spent, n);
        }
        double squares = DoubleStream.of(values).map(value -> (value - mean) * (value - mean)).sum();
        double half = n < 2 ? 0 : Z * Math.sqrt(squares / (n - 1) / n);
        return new Point(at, mean, mean - half, mean + half, spent, n);
    }
}
