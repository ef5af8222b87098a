package arborist.ui.run;

import arborist.llm.Price;
import arborist.reason.Estimate;
import arborist.trace.Usage;
import arborist.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What runs will take, as far as that can be told before they begin.
 *
 * @param calls of the model, at most
 * @param input tokens of prompts and of what a reward model reads, a guess
 * @param output tokens of answers, a guess
 * @param costUsd null where a price is not known
 */
public record Expected(long calls, long input, long output, @Nullable BigDecimal costUsd) {
    private static final Words WORDS = Words.of(Expected.class);
    public static final Expected NOTHING = new Expected(0, 0, 0, BigDecimal.ZERO);

    /** Of one run, at the price of its model. */
    public static Expected of(Estimate estimate, @Nullable Price price) {
        // A reward model is another one than the run's, whose price its tokens do not have.
        return new Expected(estimate.calls(), estimate.input() + estimate.read(), estimate.output(),
                price == null ? null
                        : price.of(new Usage(estimate.input(), null, null, estimate.output(), null)));
    }

    public Expected plus(Expected other) {
        return new Expected(calls + other.calls, input + other.input, output + other.output,
                costUsd == null || other.costUsd == null ? null : costUsd.add(other.costUsd));
    }

    public long tokens() {
        return input + output;
    }

    /** In a sentence. */
    public String words() {
        return costUsd == null ? calling() + " " + WORDS.say("expected.the-price-of-the-model")
                : costUsd.signum() == 0 ? calling()
                : calling() + " " + WORDS.say("expected.they-cost-about", dollars(costUsd));
    }

    /** The same without the cost. */
    String calling() {
        return WORDS.say("expected.calls-and-tokens", calls, tokens());
    }

    private static String dollars(BigDecimal cost) {
        return cost.setScale(cost.compareTo(BigDecimal.ONE) < 0 ? 4 : 2, RoundingMode.HALF_UP).toPlainString();
    }
}
