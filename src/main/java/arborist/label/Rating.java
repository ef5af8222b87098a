package arborist.label;

import org.jspecify.annotations.Nullable;

/** What was said of one step. */
public enum Rating {
    BAD("-1"), NEUTRAL("0"), GOOD("1"),
    /** It was looked at, and left without a value. */
    UNSURE(null),
    /** Nobody looked at it. */
    MISSING(null);

    private final @Nullable String value;

    Rating(@Nullable String value) {
        this.value = value;
    }

    /** As labels hold it; null where it is no value. */
    public @Nullable String value() {
        return value;
    }

    /** Whether it says something of the step. */
    public boolean speaks() {
        return value != null;
    }

    /** Reads a label's value: null is unsure, and what is no rating says nothing. */
    public static Rating of(@Nullable String value) {
        if (value == null) {
            return UNSURE;
        }
        return switch (value.strip()) {
            case "-1" -> BAD;
            case "0" -> NEUTRAL;
            case "1", "+1" -> GOOD;
            default -> MISSING;
        };
    }
}
