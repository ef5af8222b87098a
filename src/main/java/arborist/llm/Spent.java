package arborist.llm;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.stream.DoubleStream;

/** What was spent, or is going to be. */
public record Spent(long tokens, BigDecimal usd, long calls, Duration thinking) {
    public static final Spent NOTHING = new Spent(0, BigDecimal.ZERO, 0, Duration.ZERO);

    public Spent plus(Spent other) {
        return new Spent(tokens + other.tokens, usd.add(other.usd), calls + other.calls,
                thinking.plus(other.thinking));
    }

    public Spent minus(Spent other) {
        return new Spent(tokens - other.tokens, usd.subtract(other.usd), calls - other.calls,
                thinking.minus(other.thinking));
    }

    /** The largest share of any limit, 0 where there is none; above 1 where a call cost more than was expected. */
    public double share(Limits limits) {
        return DoubleStream.of(
                limits.tokens() == null ? 0 : part(BigDecimal.valueOf(tokens), BigDecimal.valueOf(limits.tokens())),
                limits.usd() == null ? 0 : part(usd, limits.usd()),
                limits.calls() == null ? 0 : part(BigDecimal.valueOf(calls), BigDecimal.valueOf(limits.calls())),
                limits.thinking() == null ? 0
                        : part(BigDecimal.valueOf(thinking.toMillis()),
                                BigDecimal.valueOf(limits.thinking().toMillis())))
                .max().orElse(0);
    }

    private static double part(BigDecimal of, BigDecimal whole) {
        return whole.signum() == 0 ? 1 : of.divide(whole, MathContext.DECIMAL32).doubleValue();
    }
}
