package arborist.ui.workbench;

import arborist.words.Words;
import java.nio.file.Path;

/**
 * Where something of the person's own lies; it need not be there yet.
 *
 * @param what lies there
 */
public record DataPlace(What what, Path path) {
    private static final Words WORDS = Words.of(DataPlace.class);

    /** What the program keeps for a person, apart from sessions. */
    public enum What {
        SETTINGS, LESSONS, FIGURES, PROMPTS, PRICES, DRAFTS, EXAMPLE
    }

    String name() {
        return WORDS.of("data-place", what);
    }
}
