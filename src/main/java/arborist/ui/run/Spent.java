package arborist.ui.run;

import arborist.reason.Plan;
import arborist.trace.Usage;
import arborist.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run has spent.
 *
 * @param words for a line of text
 * @param share of the limit that is nearest, 0 to 1; below 0 where there is no limit
 */
record Spent(String words, double share) {
    private static final Words WORDS = Words.of(Spent.class);

    static Spent of(Usage usage, long calls, Plan.Limits limits) {
        long tokens = (usage.input() == null ? 0 : usage.input()) + (usage.output() == null ? 0 : usage.output());
        List<String> words = new ArrayList<>();
        words.add(WORDS.say("spent.calls", calls));
        words.add(WORDS.say("spent.tokens", tokens));
        BigDecimal cost = usage.costUsd();
        if (cost != null) {
            words.add("$" + cost.setScale(4, RoundingMode.HALF_UP).toPlainString());
        }
        double share = Math.max(share(tokens, limits.tokens()), share(calls, limits.calls()));
        if (limits.costUsd() != null && cost != null && limits.costUsd() > 0) {
            share = Math.max(share, cost.doubleValue() / limits.costUsd());
        }
        if (share >= 0) {
            words.add(WORDS.say("spent.of-the-budget", Math.round(share * 100)));
        }
        return new Spent(String.join(" · ", words), share < 0 ? -1 : Math.min(1, share));
    }

    private static double share(long spent, @Nullable Long limit) {
        return limit == null || limit <= 0 ? -1 : (double) spent / limit;
    }
}
