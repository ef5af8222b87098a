package arborist.answer.equal;

import arborist.answer.Rational;

/** What an answer comes to when all dressing is taken off. */
public sealed interface Form {

    /** Its kind in a word, for a reason. */
    String kind();

    /**
     * A number, exact.
     *
     * @param unit of measure or {@code %}, in its one spelling; empty where there is none, or one that only says what is counted
     * @param decimals how many digits stand behind its point, 0 where it was written in another way
     */
    record Amount(Rational value, String unit, int decimals) implements Form {
        @Override
        public String kind() {
            return "number";
        }

        @Override
        public String toString() {
            return unit.isEmpty() ? value.toString() : value + " " + unit;
        }
    }

    /** The letter of a choice. */
    record Letter(char letter) implements Form {
        @Override
        public String kind() {
            return "letter";
        }

        @Override
        public String toString() {
            return String.valueOf(letter);
        }
    }

    /** Anything else: words without case and the space between them, or a formula without any space. */
    record Words(String words) implements Form {
        @Override
        public String kind() {
            return "wording";
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
