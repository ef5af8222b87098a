package arborist.trace;

import org.jspecify.annotations.Nullable;

/**
 * A number that a scorer gave a thought.
 *
 * @param value finite
 * @param min the least value the scorer can give, null where unbounded or unknown
 * @param max the greatest value the scorer can give, null where unbounded or unknown
 * @param higherIsBetter the direction
 * @param readings from how many readings of the scorer the value was made, 1 or more
 * @param evidence the raw readings or the scorer's words; empty where none were kept
 * @param scope what was judged
 * @param text the wording that was judged
 */
public record Score(
        Id id,
        Id thought,
        Scorer scorer,
        double value,
        @Nullable Double min,
        @Nullable Double max,
        boolean higherIsBetter,
        int readings,
        String evidence,
        Scope scope,
        TextVersion text) {
    public Score {
        if (!Double.isFinite(value) || min != null && !Double.isFinite(min) || max != null && !Double.isFinite(max)) {
            throw new IllegalArgumentException("a score is a finite number: " + value + " in " + min + " to " + max);
        }
    }

    /** The value as a share of the scorer's range, 0 the worst and 1 the best; where the range is unknown, that of 0 to 1 is taken. */
    public double share() {
        double least = min == null ? 0 : min;
        double most = max == null ? Math.max(1, least) : max;
        double share = most == least ? 1 : Math.clamp((value - least) / (most - least), 0, 1);
        return higherIsBetter ? share : 1 - share;
    }

    /** What a score judges. */
    public enum Scope {
        /** This step on its own. */
        STEP,
        /** The path from the root up to and with this thought. */
        PATH
    }
}
