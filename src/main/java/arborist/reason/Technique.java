package arborist.reason;

import java.util.List;

/**
 * A strategy as it is offered.
 *
 * @param name as on the command line and on runs
 * @param title as in the window
 * @param sentence what it does
 * @param scored whether it can use a scorer
 * @param options the numbers that can be chosen of it
 * @param choices the words that can be chosen of it
 * @param defaults as published, where something was published
 */
public record Technique(String name, String title, String sentence, boolean scored, List<Option> options,
        List<Choice> choices, Parameters defaults) {
    public Technique {
        options = List.copyOf(options);
        choices = List.copyOf(choices);
    }

    /** Whether it cannot do without a scorer. */
    public boolean needsScorer() {
        return name.startsWith("tot-") || name.equals("best-of-n") || name.equals("judge-steps");
    }
}
