package arborist.session;

import java.math.BigDecimal;

/**
 * What all model calls of a session have cost, whichever run made them; those of runs that were undone were paid for as well.
 *
 * @param tokens of prompts and answers together, as far as they were told
 * @param usd US dollars, as far as prices were known
 */
public record Spending(long calls, long tokens, BigDecimal usd) {}
