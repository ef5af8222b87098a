package arborist.label.agree;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Agreement beyond chance. Empty where chance alone would agree always, or nothing can be compared. */
public final class Kappa {
    private Kappa() {}

    /** The share of pairs of values of one unit that are equal, in the mean over the units that two or more have judged. */
    public static OptionalDouble percent(Judgements judgements) {
        return judgements.comparable().stream().mapToDouble(unit -> {
            double[] counts = counts(unit, judgements.categories().size());
            return equalPairs(counts, unit.judged());
        }).average();
    }

    /** Cohen's kappa (1960) of two annotators. */
    public static OptionalDouble cohen(Judgements two) {
        return cohen(two, (a, b) -> a == b ? 0 : 1);
    }

    /** Cohen's weighted kappa (1968) of two annotators, a difference weighing as the square of how far it is. */
    public static OptionalDouble quadratic(Judgements two) {
        return cohen(two, (a, b) -> (double) (a - b) * (a - b));
    }

    private static OptionalDouble cohen(Judgements two, Alpha.Distance distance) {
        if (two.annotators().size() != 2) {
            return OptionalDouble.empty();
        }
        int[][] table = two.confusion();
        int size = table.length;
        double n = Arrays.stream(table).flatMapToInt(IntStream::of).sum();
        double observed = 0;
        double expected = 0;
        for (int a = 0; a < size; a++) {
            double row = IntStream.of(table[a]).sum();
            for (int b = 0; b < size; b++) {
                int column = b;
                double sum = Arrays.stream(table).mapToInt(r -> r[column]).sum();
                observed += distance.of(a, b) * table[a][b];
                expected += distance.of(a, b) * row * sum / n;
            }
        }
        return n == 0 || expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed / expected);
    }

    /**
     * Fleiss' kappa (1971). It knows no missing values, so only units that all annotators have judged count; of two annotators it is
     * Scott's pi.
     */
    public static OptionalDouble fleiss(Judgements judgements) {
        int raters = judgements.annotators().size();
        List<Unit> units = judgements.complete();
        if (raters < 2 || units.isEmpty()) {
            return OptionalDouble.empty();
        }
        double[] shares = new double[judgements.categories().size()];
        double agreed = 0;
        for (Unit unit : units) {
            double[] counts = counts(unit, shares.length);
            agreed += equalPairs(counts, raters);
            for (int c = 0; c < counts.length; c++) {
                shares[c] += counts[c] / ((double) raters * units.size());
            }
        }
        double chance = Arrays.stream(shares).map(s -> s * s).sum();
        boolean oneOnly = Arrays.stream(shares).filter(s -> s > 0).count() == 1;
        return oneOnly ? OptionalDouble.empty()
                : OptionalDouble.of((agreed / units.size() - chance) / (1 - chance));
    }

    private static double[] counts(Unit unit, int categories) {
        double[] counts = new double[categories];
        IntStream.of(unit.values()).filter(v -> v != Unit.MISSING).forEach(v -> counts[v]++);
        return counts;
    }

    private static double equalPairs(double[] counts, int judged) {
        return Arrays.stream(counts).map(c -> c * (c - 1)).sum() / ((double) judged * (judged - 1));
    }
}
