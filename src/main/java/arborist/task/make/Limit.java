package arborist.task.make;

/**
 * A bound of what is made, and what lies beyond it.
 *
 * @param value what lies beyond, as it is shown
 * @param low the least that is made; where no number is meant, nothing
 * @param high the most that is made
 */
public record Limit(Kind kind, String value, int low, int high) {

    /** What there is a bound of. */
    public enum Kind {
        /** Something but whole numbers, the four operations and brackets. */
        FORM,
        /** How many operations an expression has. */
        OPERATIONS,
        /** A number of an expression or of a puzzle. */
        NUMBER,
        /** What an expression, or a part of it, comes to. */
        RESULT,
        /** A quotient that is no whole number, or by zero. */
        QUOTIENT,
        /** How many numbers a puzzle has. */
        COUNT,
        /** What a puzzle is to make. */
        GOAL
    }

    static Limit of(Kind kind, String value) {
        return new Limit(kind, value, 0, 0);
    }
}
