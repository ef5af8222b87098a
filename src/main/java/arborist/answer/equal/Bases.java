package arborist.answer.equal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers that say in which base they are written, {@code 1101_2}, {@code 1101 base two}; none is worked out in base ten. */
final class Bases {
    private static final Pattern NUMBER = Pattern.compile(
            "\\(?(\\d{1,60})\\)?(?:\\s*_\\s*[({]?\\s*|\\s+(?:in )?base\\s+)(\\d{1,2}|\\p{L}{3,8})\\s*[)}]?");
    private static final List<String> NAMES = List.of("", "", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve");

    private Bases() {}

    /** The number in its base that an answer in plain signs is. */
    static Optional<Form> of(String plain) {
        Matcher m = NUMBER.matcher(plain);
        if (!m.matches()) {
            return Optional.empty();
        }
        int named = NAMES.indexOf(m.group(2).toLowerCase(Locale.ROOT));
        String base = named > 1 ? String.valueOf(named) : m.group(2);
        return Character.isDigit(base.charAt(0)) ? Optional.of(new Form.Words(m.group(1) + "_" + base))
                : Optional.empty();
    }
}
