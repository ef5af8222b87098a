package arborist.vote;

import arborist.words.Words;
import java.util.List;

/**
 * How many of the samples that are there a vote looks at.
 *
 * @param rule {@code fixed}, {@code beta} or {@code esc}
 * @param setting the number of samples, the threshold, or the size of a window
 */
public record Until(String rule, double setting) {
    private static final Words WORDS = Words.of(Until.class);

    /** @throws IllegalArgumentException for a rule that is not known, or a setting that it cannot have */
    public Until {
        make(rule, setting);
    }

    /** The rule itself. */
    public StoppingRule stopping() {
        return make(rule, setting);
    }

    /** How many spent samples the vote comes to, of those that are there. */
    public int samples(List<Integer> choices) {
        return stopping().stopsAt(choices);
    }

    /** In words that follow "counted". */
    public String words() {
        return switch (stopping()) {
            case FixedSamples fixed -> WORDS.say("until.the-first-samples", fixed.samples());
            case BetaRule beta -> WORDS.say("until.the-first-answer-leads", Figure.of(beta.threshold()));
            case WindowRule window -> WORDS.say("until.samples-agree", window.size());
        };
    }

    private static StoppingRule make(String rule, double setting) {
        return switch (rule) {
            case "fixed" -> new FixedSamples(whole(setting));
            case "beta" -> new BetaRule(setting);
            case "esc" -> new WindowRule(whole(setting));
            default -> throw new IllegalArgumentException("There is no rule to stop by that is called " + rule + ".");
        };
    }

    private static int whole(double setting) {
        if (setting != Math.rint(setting) || Math.abs(setting) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("A whole number of samples, not " + setting + ".");
        }
        return (int) setting;
    }
}
