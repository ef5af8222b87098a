package arborist.exchange.label;

/**
 * What counts of what was said of a step or a solution.
 *
 * @param by who said so, empty where nobody did
 * @param tie whether as many said otherwise
 */
public record Mark(Value value, Source source, String by, boolean tie) {
    public static final Mark NONE = new Mark(Value.NONE, Source.NOBODY, "", false);

    /** From good to nothing said; {@code UNSURE} was looked at and left without a value. */
    public enum Value {
        GOOD, NEUTRAL, BAD, UNSURE, NONE;

        /** Whether it says how good something is. */
        public boolean rates() {
            return this == GOOD || this == NEUTRAL || this == BAD;
        }

        /** 1, 0 or -1. */
        public int number() {
            return this == GOOD ? 1 : this == BAD ? -1 : 0;
        }
    }

    /** Where it comes from. */
    public enum Source {
        GOLD, PERSON, PROGRAM, NOBODY
    }

    Mark with(Value other) {
        return new Mark(other, source, by, tie);
    }
}
