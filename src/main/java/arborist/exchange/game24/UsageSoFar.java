package arborist.exchange.game24;

import arborist.exchange.text.Row;
import arborist.trace.Usage;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the log had used up to some puzzle; each part null where untold.
 *
 * @param cost US dollars
 */
record UsageSoFar(@Nullable BigDecimal input, @Nullable BigDecimal output, @Nullable BigDecimal cost) {
    static final UsageSoFar NOTHING = new UsageSoFar(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    static UsageSoFar of(Row row) {
        return new UsageSoFar(row.decimal("prompt_tokens"), row.decimal("completion_tokens"), row.decimal("cost"));
    }

    /** What was used since; unknown where the log tells too little or counted from nothing again in between. */
    Usage since(@Nullable UsageSoFar before) {
        if (before == null) {
            return Usage.UNKNOWN;
        }
        return new Usage(tokens(input, before.input), null, null, tokens(output, before.output),
                difference(cost, before.cost));
    }

    private static @Nullable Long tokens(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        BigDecimal tokens = difference(now, before);
        return tokens == null || tokens.precision() - tokens.scale() > 18 ? null : Long.valueOf(tokens.longValue());
    }

    private static @Nullable BigDecimal difference(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        if (now == null || before == null || now.compareTo(before) < 0) {
            return null;
        }
        return now.subtract(before);
    }
}
