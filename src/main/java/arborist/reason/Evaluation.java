package arborist.reason;

import org.jspecify.annotations.Nullable;

/**
 * What an evaluator says of one thought.
 *
 * @param value finite, higher is better
 * @param min the least it can say, null where unbounded
 * @param max the greatest it can say, null where unbounded
 * @param readings from how many readings the value was made, 1 or more
 * @param evidence the raw readings, or why
 */
public record Evaluation(double value, @Nullable Double min, @Nullable Double max, int readings, String evidence) {

    /** The value as a share of the range, 0 the worst and 1 the best; where the range is unknown, that of 0 to 1 is taken. */
    public double share() {
        double least = min == null ? 0 : min;
        double most = max == null ? Math.max(1, least) : max;
        return most == least ? 1 : Math.clamp((value - least) / (most - least), 0, 1);
    }

    /** The same within 0 to 1. */
    public Evaluation normal(String why) {
        return new Evaluation(share(), 0.0, 1.0, readings, why);
    }
}
