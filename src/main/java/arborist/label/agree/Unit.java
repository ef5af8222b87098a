package arborist.label.agree;

import arborist.trace.Id;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One thing that annotators judged.
 *
 * @param number the problem's, from 1
 * @param solution its key: what is resampled as a whole
 * @param step from 0; -1 where the whole solution is judged
 * @param values of each annotator the place of the category, {@link #MISSING} where there is none; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Unit(int number, Id problem, Id solution, int step, int[] values) {
    public static final int MISSING = -1;

    /** How many annotators gave it a value. */
    public int judged() {
        return (int) IntStream.of(values).filter(v -> v != MISSING).count();
    }

    /** Whether two annotators gave it different values. */
    public boolean isDisputed() {
        return IntStream.of(values).filter(v -> v != MISSING).distinct().count() > 1;
    }

    /** The same judged by some of the annotators. */
    Unit of(int... annotators) {
        return new Unit(number, problem, solution, step, IntStream.of(annotators).map(a -> values[a]).toArray());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unit u && number == u.number && problem.equals(u.problem)
                && solution.equals(u.solution) && step == u.step && Arrays.equals(values, u.values);
    }

    @Override
    public int hashCode() {
        return solution.hashCode() * 31 + step;
    }
}
