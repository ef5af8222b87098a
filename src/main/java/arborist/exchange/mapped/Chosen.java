package arborist.exchange.mapped;

/** A mapping, and how it was come by. */
public record Chosen(Mapping mapping, How how) {
    /** How a mapping was come by. */
    public enum How {
        GIVEN, REMEMBERED, GUESSED
    }

    /** In a line for whoever imports. */
    public String line() {
        return switch (how) {
            case GIVEN -> "read as " + mapping.line();
            case REMEMBERED -> "read as " + mapping.line() + ", as a file of this shape was before";
            case GUESSED -> "read as " + mapping.line();
        };
    }
}
