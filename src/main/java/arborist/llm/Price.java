package arborist.llm;

import arborist.trace.Usage;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a model costs, in US dollars for a million tokens.
 *
 * @param model its name, as its provider writes it
 * @param input tokens of the prompt
 * @param cached tokens of the prompt that the server had kept, null where they cost as much as others
 * @param output tokens written, reasoning included
 */
public record Price(String model, BigDecimal input, @Nullable BigDecimal cached, BigDecimal output) {
    private static final int MILLION = 6;

    public Price {
        if (model.isBlank()) {
            throw new IllegalArgumentException("a price is that of a model");
        }
        if (input.signum() < 0 || output.signum() < 0 || cached != null && cached.signum() < 0) {
            throw new IllegalArgumentException("a price is not negative: " + model);
        }
    }

    /** Nothing: a model on one's own machine. */
    public static Price free(String model) {
        return new Price(model, BigDecimal.ZERO, null, BigDecimal.ZERO);
    }

    /** What was spent costs, in US dollars. */
    public BigDecimal of(Usage usage) {
        long all = usage.input() == null ? 0 : usage.input();
        long kept = usage.cached() == null ? 0 : Math.min(usage.cached(), all);
        BigDecimal sum = input.multiply(BigDecimal.valueOf(all - kept))
                .add((cached == null ? input : cached).multiply(BigDecimal.valueOf(kept)))
                .add(output.multiply(BigDecimal.valueOf(usage.output() == null ? 0 : usage.output())));
        BigDecimal dollars = sum.movePointLeft(MILLION).stripTrailingZeros();
        return dollars.scale() < 0 ? dollars.setScale(0) : dollars;
    }
}
