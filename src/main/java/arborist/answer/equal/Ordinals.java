package arborist.answer.equal;

import arborist.answer.Rational;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads places in an order: {@code 21st}, {@code 5^{\text{th}}}; the ending must be that of the number. */
final class Ordinals {
    /** What such a number has for its unit. */
    static final String UNIT = "th";
    private static final Pattern PLACE =
            Pattern.compile("(?i)(?:the )?(\\d{1,9})\\s*(?:\\^\\s*\\(?\\s*|\\{\\s*)?(st|nd|rd|th)\\s*[)}]?");

    private Ordinals() {}

    /** The place that an answer in plain signs is. */
    static Optional<Form.Amount> of(String plain) {
        Matcher m = PLACE.matcher(plain);
        if (!m.matches()) {
            return Optional.empty();
        }
        long place = Long.parseLong(m.group(1));
        return ending(place).equalsIgnoreCase(m.group(2)) ? Optional.of(new Form.Amount(Rational.of(place), UNIT, 0))
                : Optional.empty();
    }

    private static String ending(long place) {
        long tens = place % 100;
        return tens > 10 && tens < 14 ? "th" : place % 10 == 1 ? "st" : place % 10 == 2 ? "nd"
                : place % 10 == 3 ? "rd" : "th";
    }
}
