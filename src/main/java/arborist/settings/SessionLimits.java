package arborist.settings;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What all runs of a session together may spend; null where there is no limit.
 *
 * @param tokens of prompts and answers together
 * @param usd US dollars
 */
public record SessionLimits(@Nullable Long tokens, @Nullable BigDecimal usd) {
    public static final SessionLimits NONE = new SessionLimits(null, null);
}
