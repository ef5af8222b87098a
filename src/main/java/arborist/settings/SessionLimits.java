package arborist.settings;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What all runs of a session together may spend; null where there is no limit.
 *
 * @param tokens of prompts and answers together
 * @param usd US dollars
 * @param calls of models
 * @param seconds of thinking: wall-clock time during which at least one call is under way
 */
public record SessionLimits(@Nullable Long tokens, @Nullable BigDecimal usd, @Nullable Long calls,
        @Nullable Long seconds) {
    public static final SessionLimits NONE = new SessionLimits(null, null, null, null);
}
