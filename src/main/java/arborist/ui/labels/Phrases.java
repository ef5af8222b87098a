package arborist.ui.labels;

import arborist.label.Rating;

/** Tells in words what was said. */
final class Phrases {
    static final String ALL_GOOD = "All steps are good.";

    private Phrases() {}

    static String step(Rating rating, Case current) {
        String step = "Step " + (current.at() + 1);
        return switch (rating) {
            case GOOD -> step + ": great.";
            case NEUTRAL -> step + ": okay.";
            case BAD -> step + ": bad.";
            case UNSURE -> step + ": unsure.";
            case MISSING -> step + " has no label.";
        };
    }

    static String whole(Rating rating) {
        return switch (rating) {
            case GOOD -> "The solution as a whole: good.";
            case NEUTRAL -> "The solution as a whole: okay.";
            default -> "The solution as a whole: bad.";
        };
    }
}
