package arborist.reason;

import arborist.words.Words;
import java.util.List;

/**
 * A strategy as it is offered.
 *
 * @param name as on the command line and on runs
 * @param scored whether it can use a scorer
 * @param options the numbers that can be chosen of it
 * @param choices the words that can be chosen of it
 * @param defaults as published, where something was published
 */
public record Technique(String name, boolean scored, List<Option> options,
        List<Choice> choices, Parameters defaults) {
    private static final Words WORDS = Words.of(Technique.class);

    public Technique {
        options = List.copyOf(options);
        choices = List.copyOf(choices);
    }

    /** What it is called in the window. */
    public String title() {
        return WORDS.named("technique.title", name);
    }

    /** What it does, in a sentence. */
    public String sentence() {
        return WORDS.named("technique.sentence", name);
    }

    /** Whether it cannot do without a scorer. */
    public boolean needsScorer() {
        return name.startsWith("tot-") || name.equals("best-of-n") || name.equals("judge-steps");
    }
}
