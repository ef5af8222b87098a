package arborist.vote;

import arborist.words.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Adaptive-Consistency (Aggarwal et al. 2023, "Let's Sample Step by Step"): stop when the first answer very probably is more
 * likely than the second.
 *
 * <p>With v1 and v2 votes for them, and nothing known before, the share of the first among the two follows Beta(v1 + 1, v2 + 1);
 * the rule asks whether it lies above one half. Samples without an answer say nothing.
 *
 * @param threshold of that probability, in 0..1; the paper's is 0.95
 */
public record BetaRule(double threshold) implements StoppingRule {
    private static final Words WORDS = Words.of(BetaRule.class);
    public BetaRule {
        if (!(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException("The threshold lies between 0 and 1, not " + threshold + ".");
        }
    }

    /** With the threshold of the paper. */
    public static BetaRule standard() {
        return new BetaRule(0.95);
    }

    @Override
    public String name() {
        return "beta";
    }

    @Override
    public Stop after(List<Integer> choices) {
        List<Long> votes = choices.stream().filter(c -> c >= 0)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet().stream().map(Map.Entry::getValue).sorted(Comparator.reverseOrder()).toList();
        long first = votes.isEmpty() ? 0 : votes.getFirst();
        long second = votes.size() < 2 ? 0 : votes.get(1);
        double certainty = certainty(first, second);
        return new Stop(certainty > threshold, choices.size(), WORDS.say("beta-rule.leads", first, second,
                Figure.of(certainty), Figure.of(threshold)));
    }

    /** The same in one go: two counts are all that it asks of the samples before. */
    @Override
    public int stopsAt(List<Integer> choices) {
        Map<Integer, Integer> votes = new HashMap<>();
        int leader = -1;
        int second = 0;
        for (int n = 0; n < choices.size(); n++) {
            int choice = choices.get(n);
            if (choice >= 0) {
                int now = votes.merge(choice, 1, Integer::sum);
                int first = votes.getOrDefault(leader, 0);
                if (choice != leader && now > first) {
                    second = first;
                    leader = choice;
                } else if (choice != leader) {
                    second = Math.max(second, now);
                }
            }
            if (certainty(votes.getOrDefault(leader, 0), second) > threshold) {
                return n + 1;
            }
        }
        return choices.size();
    }

    /** The probability that an answer with so many votes is more likely than one with so many. */
    static double certainty(long first, long second) {
        return RegularizedBeta.value(0.5, second + 1.0, first + 1.0);
    }
}
