package arborist.label.mark;

import arborist.label.Rating;
import arborist.words.Words;
import java.util.Set;

/** What was said of a step, by one annotator or by several, with a shape that tells it without a colour. */
public enum StepMark {
    NONE(""), GREAT("▲"), OKAY("■"), BAD("▼"), UNSURE("○"),
    /** Annotators, or the first errors of solutions that share the step, say different things. */
    APART("◆");

    private static final Words WORDS = Words.of(StepMark.class);
    private final String glyph;

    StepMark(String glyph) {
        this.glyph = glyph;
    }

    /** Its shape as a letter; empty where nothing was said. */
    public String glyph() {
        return glyph;
    }

    /** For people; empty where nothing was said. */
    public String words() {
        return this == NONE ? "" : WORDS.of("step-mark", this);
    }

    static StepMark of(Rating rating) {
        return switch (rating) {
            case GOOD -> GREAT;
            case NEUTRAL -> OKAY;
            case BAD -> BAD;
            case UNSURE -> UNSURE;
            case MISSING -> NONE;
        };
    }

    /** What ratings of one step come to: who was unsure does not contradict. */
    static StepMark of(Set<Rating> ratings) {
        StepMark one = NONE;
        for (Rating rating : ratings) {
            if (rating.speaks()) {
                one = one == NONE ? of(rating) : APART;
            }
        }
        return one == NONE && ratings.contains(Rating.UNSURE) ? UNSURE : one;
    }
}
