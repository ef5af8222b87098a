package arborist.learn;

import arborist.vote.Wilson;
import java.util.List;

/**
 * A measured figure.
 *
 * @param family of problems, {@code all} for all of them
 * @param name for example {@code vote@16}
 * @param value usually a share, in 0..1
 * @param low of the 95 % interval
 * @param high of the 95 % interval
 * @param problems on how many problems, or steps, it rests
 */
public record Figure(String family, String name, double value, double low, double high, int problems) {
    private static final double Z = 1.959964;

    /** The share of problems that were solved. */
    static Figure share(String family, String name, List<Boolean> right) {
        int count = (int) right.stream().filter(r -> r).count();
        Wilson wilson = Wilson.of(count, right.size());
        return new Figure(family, name, right.isEmpty() ? Double.NaN : (double) count / right.size(), wilson.low(),
                wilson.high(), right.size());
    }

    /** By how much one way is better than another on the same problems, with the interval of the paired difference. */
    static Figure paired(String family, String name, List<Boolean> one, List<Boolean> other) {
        return difference(family, name, one.stream().map(Figure::number).toList(),
                other.stream().map(Figure::number).toList());
    }

    private static double number(boolean right) {
        return right ? 1 : 0;
    }

    /** The same of shares of each problem. */
    static Figure difference(String family, String name, List<Double> one, List<Double> other) {
        int n = one.size();
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double d = one.get(i) - other.get(i);
            sum += d;
            squares += d * d;
        }
        double mean = sum / n;
        double half = Z * Math.sqrt(Math.max(0, squares / n - mean * mean) / n);
        return new Figure(family, name, mean, mean - half, mean + half, n);
    }

    /** The mean of a share of each problem: samples of one problem are no trials of their own. */
    static Figure mean(String family, String name, List<Double> shares) {
        int n = shares.size();
        double mean = shares.stream().mapToDouble(x -> x).average().orElse(Double.NaN);
        double variance = shares.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum() / Math.max(1, n - 1);
        double half = Z * Math.sqrt(variance / Math.max(1, n));
        return new Figure(family, name, mean, Math.max(0, mean - half), Math.min(1, mean + half), n);
    }

    /** One without an interval. */
    static Figure plain(String family, String name, double value, int problems) {
        return new Figure(family, name, value, value, value, problems);
    }
}
