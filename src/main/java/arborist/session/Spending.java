package arborist.session;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * What all model calls of a session have cost, whichever run made them; those of runs that were undone were paid for as well.
 *
 * @param tokens of prompts and answers together, as far as they were told
 * @param usd US dollars, as far as prices were known
 * @param thinking wall-clock time during which at least one call was under way, as far as it was told
 */
public record Spending(long calls, long tokens, BigDecimal usd, Duration thinking) {}
