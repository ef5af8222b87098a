package arborist.ui.kit;

import arborist.vote.Rule;
import arborist.words.Words;
import javafx.scene.control.Label;

/** What people call the rules of a vote, and what is drawn of it. */
public final class VoteWords {
    private static final Words WORDS = Words.of(VoteWords.class);

    private VoteWords() {}

    /** The name of a rule for a list. */
    public static String rule(String name) {
        return switch (name) {
            case Rule.MAJORITY -> WORDS.say("vote-words.majority");
            case Rule.WEIGHTED_SUM -> WORDS.say("vote-words.weighted-by-scores");
            case Rule.WEIGHTED_LENGTH -> WORDS.say("vote-words.weighted-by-length");
            case Rule.WEIGHTED_LOGPROB -> WORDS.say("vote-words.weighted-by-probability");
            case Rule.USER -> WORDS.say("vote-words.chosen-by-a-person");
            default -> name.startsWith(Rule.BEST_OF_N)
                    ? WORDS.say("vote-words.best-of-n", steps(name.substring(Rule.BEST_OF_N.length())))
                    : name;
        };
    }

    /** What the names of the curves mean, to stand below them. */
    public static Label curves() {
        Label words = Controls.wrapped(WORDS.say("vote-words.curves"), "muted", "small");
        return Controls.describe(words, words.getText(), WORDS.say("vote-words.curves-tip"));
    }

    private static String steps(String as) {
        return switch (as) {
            case "last" -> WORDS.say("vote-words.last-step");
            case "min" -> WORDS.say("vote-words.worst-step");
            case "mean" -> WORDS.say("vote-words.mean-of-steps");
            case "product" -> WORDS.say("vote-words.product-of-steps");
            default -> as;
        };
    }
}
