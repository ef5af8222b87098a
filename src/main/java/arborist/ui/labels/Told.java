package arborist.ui.labels;

import arborist.label.Rating;
import arborist.words.Words;

/** What was said, in words for the line at the bottom. */
final class Told {
    private static final Words WORDS = Words.of(Told.class);

    private Told() {}

    static String allGood() {
        return WORDS.say("told.all-steps-are-good");
    }

    static String step(Rating rating, int place) {
        return rating == Rating.MISSING ? WORDS.say("told.step-without", place + 1)
                : WORDS.say("told.step", place + 1, WORDS.of("told.rating", rating));
    }

    static String beside(Rating rating, int place) {
        return WORDS.say("told.beside", place + 1, WORDS.of("told.rating", rating));
    }

    static String solution(Rating rating) {
        return WORDS.of("told.whole", rating == Rating.GOOD || rating == Rating.NEUTRAL ? rating : Rating.BAD);
    }
}
