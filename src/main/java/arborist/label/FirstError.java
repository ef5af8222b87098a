package arborist.label;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a solution goes wrong first. */
public sealed interface FirstError {
    /** At this step, counted from 0. */
    record At(int step) implements FirstError {
        @Override
        public String toString() {
            return String.valueOf(step);
        }
    }

    /** Nowhere: all steps are good. */
    record Nowhere() implements FirstError {
        @Override
        public String toString() {
            return "none";
        }
    }

    /** It was looked at, and left without a value. */
    record Unsure() implements FirstError {}

    /** Nobody said. */
    record Missing() implements FirstError {}

    static FirstError nowhere() {
        return new Nowhere();
    }

    static FirstError unsure() {
        return new Unsure();
    }

    static FirstError missing() {
        return new Missing();
    }

    /** Whether it says something of the solution. */
    default boolean speaks() {
        return this instanceof At || this instanceof Nowhere;
    }

    /** As labels hold it; null where it is no value. */
    default @Nullable String value() {
        return speaks() ? toString() : null;
    }

    /**
     * Reads a label's value: null is unsure, and a place that the solution does not have says nothing.
     *
     * @param steps how many the solution has
     */
    static FirstError of(@Nullable String value, int steps) {
        if (value == null) {
            return unsure();
        }
        String plain = value.strip();
        if (plain.equals("none")) {
            return nowhere();
        }
        if (!plain.matches("[0-9]{1,7}") || Integer.parseInt(plain) >= steps) {
            return missing();
        }
        return new At(Integer.parseInt(plain));
    }

    /** The first error that ratings come to: the first step that is bad; nowhere only where nothing is left open. */
    static FirstError of(List<Rating> ratings) {
        int bad = ratings.indexOf(Rating.BAD);
        if (bad >= 0) {
            return new At(bad);
        }
        if (ratings.contains(Rating.MISSING)) {
            return missing();
        }
        return ratings.contains(Rating.UNSURE) ? unsure() : nowhere();
    }

    /** What this implies of a step: good before it, bad at it; what follows is missing, never bad. */
    default Rating implied(int step) {
        return switch (this) {
            case At(int first) -> step < first ? Rating.GOOD : step == first ? Rating.BAD : Rating.MISSING;
            case Nowhere _ -> Rating.GOOD;
            case Unsure _,Missing _ -> Rating.MISSING;
        };
    }
}
