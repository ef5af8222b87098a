package arborist.label.agree;

import arborist.trace.Id;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that annotators judged.
 *
 * @param number the problem's, from 1
 * @param solution its key: what is resampled as a whole
 * @param step from 0; -1 where the whole solution is judged
 * @param other of a pair the key of the second solution, null where one solution is judged
 * @param values of each annotator the place of the category, {@link #MISSING} where there is none; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Unit(int number, Id problem, Id solution, @Nullable Id other, int step, int[] values) {
    public static final int MISSING = -1;

    /** A step of a solution, or with -1 the solution as a whole. */
    public Unit(int number, Id problem, Id solution, int step, int[] values) {
        this(number, problem, solution, null, step, values);
    }

    /** What is drawn as a whole, since what belongs to it is not judged independently: pairs of one problem share their solutions. */
    public Id drawn() {
        return other == null ? solution : problem;
    }

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
        return new Unit(number, problem, solution, other, step, IntStream.of(annotators).map(a -> values[a]).toArray());
    }

    @Override
    public boolean equals(@Nullable Object thing) {
        return thing instanceof Unit u && number == u.number && problem.equals(u.problem)
                && solution.equals(u.solution) && Objects.equals(other, u.other) && step == u.step
                && Arrays.equals(values, u.values);
    }

    @Override
    public int hashCode() {
        return solution.hashCode() * 31 + step;
    }
}
