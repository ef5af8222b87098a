package arborist.label.agree;

import arborist.trace.Id;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * An interval for a figure of agreement: solutions are drawn with replacement, each with all of its steps, since steps of one solution
 * are not judged independently of one another; of pairs, problems are drawn. From a fixed seed, so that the same labels give the same
 * interval.
 */
public final class Bootstrap {
    private static final int DRAWS = 1000;
    private static final long SEED = 20240917;
    private static final double TAIL = 0.025;
    /** From fewer solutions an interval would say nothing. */
    private static final int FEWEST = 2;

    private Bootstrap() {}

    /** Holds 95 % of what was drawn. */
    public record Interval(double low, double high) {}

    /** Krippendorff's alpha. */
    public static Optional<Interval> alpha(Judgements judgements, Alpha.Metric metric) {
        return of(judgements, () -> new AlphaSum(new Coincidences(judgements.categories().size()), metric));
    }

    /** Empty where there are too few solutions, or most draws come to no figure. */
    static Optional<Interval> of(Judgements judgements, Supplier<Sum> sums) {
        Map<Id, List<Unit>> bySolution = new LinkedHashMap<>();
        judgements.comparable()
                .forEach(unit -> bySolution.computeIfAbsent(unit.drawn(), s -> new ArrayList<>()).add(unit));
        List<List<Unit>> solutions = List.copyOf(bySolution.values());
        if (solutions.size() < FEWEST) {
            return Optional.empty();
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] figures = new double[DRAWS];
        int known = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            OptionalDouble figure = drawn(solutions, random, sums.get());
            if (figure.isPresent()) {
                figures[known++] = figure.getAsDouble();
            }
        }
        if (known * 2 < DRAWS) {
            return Optional.empty();
        }
        double[] sorted = Arrays.copyOf(figures, known);
        Arrays.sort(sorted);
        return Optional.of(new Interval(at(sorted, TAIL), at(sorted, 1 - TAIL)));
    }

    private static OptionalDouble drawn(List<List<Unit>> solutions, SplittableRandom random, Sum sum) {
        int[] times = new int[solutions.size()];
        for (int i = 0; i < times.length; i++) {
            times[random.nextInt(times.length)]++;
        }
        for (int i = 0; i < times.length; i++) {
            if (times[i] > 0) {
                for (Unit unit : solutions.get(i)) {
                    sum.add(unit, times[i]);
                }
            }
        }
        return sum.figure();
    }

    /** What alpha comes of. */
    private record AlphaSum(Coincidences met, Alpha.Metric metric) implements Sum {
        @Override
        public void add(Unit unit, int times) {
            met.add(unit, times);
        }

        @Override
        public OptionalDouble figure() {
            return Alpha.of(met, metric);
        }
    }

    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
