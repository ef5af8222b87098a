package arborist.llm;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The most that may be spent; null where there is no limit.
 *
 * @param tokens of prompts and answers together
 * @param usd US dollars, as far as prices are known
 * @param calls of a server
 * @param thinking wall-clock time during which at least one call is under way
 */
public record Limits(
        @Nullable Long tokens,
        @Nullable BigDecimal usd,
        @Nullable Long calls,
        @Nullable Duration thinking) {
    public static final Limits NONE = new Limits(null, null, null, null);
}
