package arborist.ui.labels;

import arborist.label.Rating;

/** What was said, in words for the line at the bottom. */
final class Told {
    static final String ALL_GOOD = "All steps are good.";

    private Told() {}

    static String step(Rating rating, int place) {
        return "Step " + (place + 1) + (rating == Rating.MISSING ? " has " : ": ") + words(rating);
    }

    static String beside(Rating rating, int place) {
        return "An alternative of step " + (place + 1) + ": " + words(rating);
    }

    static String solution(Rating rating) {
        return "The solution as a whole: "
                + (rating == Rating.NEUTRAL ? "okay." : rating == Rating.GOOD ? "good." : "bad.");
    }

    private static String words(Rating rating) {
        return switch (rating) {
            case GOOD -> "great.";
            case NEUTRAL -> "okay.";
            case BAD -> "bad.";
            case UNSURE -> "unsure.";
            case MISSING -> "no label.";
        };
    }
}
