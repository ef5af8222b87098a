package arborist.trace;

import java.math.BigDecimal;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Tokens and money spent; null where the server or log told none.
 *
 * @param input tokens of the prompt, cached ones included
 * @param cached tokens of the prompt that the server had kept
 * @param reasoning tokens of hidden or shown reasoning, counted in {@code output} too
 * @param output tokens written
 * @param costUsd US dollars
 */
public record Usage(
        @Nullable Long input,
        @Nullable Long cached,
        @Nullable Long reasoning,
        @Nullable Long output,
        @Nullable BigDecimal costUsd) {
    /** No price has more digits than this; somebody's file that claims so would fill the memory as soon as it is summed. */
    private static final int DIGITS = 60;

    public Usage {
        if (costUsd != null
                && (costUsd.signum() < 0 || Math.abs((long) costUsd.scale()) > DIGITS
                        || costUsd.precision() > DIGITS)) {
            throw new IllegalArgumentException("a cost is a sum of dollars, not negative");
        }
    }

    public static final Usage UNKNOWN = new Usage(null, null, null, null, null);

    /** The sum, where a side that told nothing counts as nothing. */
    public Usage plus(Usage other) {
        return new Usage(
                sum(input, other.input, Long::sum),
                sum(cached, other.cached, Long::sum),
                sum(reasoning, other.reasoning, Long::sum),
                sum(output, other.output, Long::sum),
                sum(costUsd, other.costUsd, BigDecimal::add));
    }

    private static <T> @Nullable T sum(@Nullable T a, @Nullable T b, BinaryOperator<T> add) {
        if (a == null) {
            return b;
        }
        return b == null ? a : add.apply(a, b);
    }
}
