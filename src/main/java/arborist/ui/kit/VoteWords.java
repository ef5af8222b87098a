package arborist.ui.kit;

import arborist.vote.Rule;

/** What people call the rules of a vote. */
public final class VoteWords {
    private VoteWords() {}

    /** The name of a rule for a list. */
    public static String rule(String name) {
        return switch (name) {
            case Rule.MAJORITY -> "Majority";
            case Rule.WEIGHTED_SUM -> "Weighted by scores";
            case Rule.WEIGHTED_LENGTH -> "Weighted by length";
            case Rule.WEIGHTED_LOGPROB -> "Weighted by probability";
            case Rule.USER -> "Chosen by a person";
            default -> name.startsWith(Rule.BEST_OF_N) ? "Best of N, " + steps(name.substring(Rule.BEST_OF_N.length()))
                    : name;
        };
    }

    private static String steps(String as) {
        return switch (as) {
            case "last" -> "last step";
            case "min" -> "worst step";
            case "mean" -> "mean of steps";
            case "product" -> "product of steps";
            default -> as;
        };
    }
}
