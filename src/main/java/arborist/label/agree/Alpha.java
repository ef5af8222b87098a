package arborist.label.agree;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Krippendorff's alpha: one minus observed by expected disagreement, for any number of annotators, with missing values, for values
 * that are mere names, that have an order, or that are numbers.
 */
public final class Alpha {
    private Alpha() {}

    /** How far two categories are from one another, given how often each was used. */
    public enum Metric {
        NOMINAL, ORDINAL, INTERVAL;

        Distance of(double[] sums) {
            return switch (this) {
                case NOMINAL -> (a, b) -> a == b ? 0 : 1;
                case INTERVAL -> (a, b) -> (double) (a - b) * (a - b);
                case ORDINAL -> {
                    double[] up = new double[sums.length + 1];
                    for (int c = 0; c < sums.length; c++) {
                        up[c + 1] = up[c] + sums[c];
                    }
                    yield (a, b) -> {
                        int low = Math.min(a, b);
                        int high = Math.max(a, b);
                        double between = up[high + 1] - up[low] - (sums[low] + sums[high]) / 2;
                        return a == b ? 0 : between * between;
                    };
                }
            };
        }
    }

    /** How far the categories at two places are from one another. */
    @FunctionalInterface
    interface Distance {
        double of(int one, int other);
    }

    /** Empty where nothing can be compared, or all said the same of everything: there is nothing then to tell agreement from. */
    public static OptionalDouble of(Judgements judgements, Metric metric) {
        return of(Coincidences.of(judgements), metric);
    }

    static OptionalDouble of(Coincidences met, Metric metric) {
        double[] sums = met.sums();
        double n = Arrays.stream(sums).sum();
        Distance distance = metric.of(sums);
        double observed = 0;
        double expected = 0;
        for (int a = 0; a < met.categories(); a++) {
            if (sums[a] > 0) {
                for (int b = 0; b < a; b++) {
                    double far = sums[b] > 0 ? distance.of(a, b) : 0;
                    observed += far * met.count(a, b);
                    expected += far * sums[a] * sums[b];
                }
            }
        }
        return expected > 0 ? OptionalDouble.of(1 - (n - 1) * observed / expected) : OptionalDouble.empty();
    }
}
