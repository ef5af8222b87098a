package arborist.label.agree;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Agreement beyond chance. Empty where chance alone would agree always, or nothing can be compared. */
public final class Kappa {
    /** Categories that are mere names. */
    static final Alpha.Distance NAMES = (a, b) -> a == b ? 0 : 1;
    static final Alpha.Distance SQUARES = (a, b) -> (double) (a - b) * (a - b);

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
        return cohen(two, NAMES);
    }

    /** Cohen's weighted kappa (1968) of two annotators, a difference weighing as the square of how far it is. */
    public static OptionalDouble quadratic(Judgements two) {
        return cohen(two, SQUARES);
    }

    private static OptionalDouble cohen(Judgements two, Alpha.Distance distance) {
        return two.annotators().size() != 2 ? OptionalDouble.empty()
                : of(two, new CohenSum(two.categories().size(), distance));
    }

    /**
     * Fleiss' kappa (1971). It knows no missing values, so only units that all annotators have judged count; of two annotators it is
     * Scott's pi.
     */
    public static OptionalDouble fleiss(Judgements judgements) {
        return of(judgements, new FleissSum(judgements.annotators().size(), judgements.categories().size()));
    }

    private static OptionalDouble of(Judgements judgements, Sum sum) {
        judgements.units().forEach(unit -> sum.add(unit, 1));
        return sum.figure();
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
