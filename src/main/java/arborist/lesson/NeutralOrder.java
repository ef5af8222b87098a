package arborist.lesson;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of what a class can choose from, which says nothing of what is right: numbers by their size, then all else by the alphabet, with the
 * numbers in it by their size too.
 */
public final class NeutralOrder implements Comparator<String> {
    /** Longer ones are no answers that anybody compares by their size. */
    private static final Pattern NUMBER = Pattern.compile("[-+\u2212]?\\d{1,40}(?:\\.\\d{1,40})?");
    private static final Pattern PIECE = Pattern.compile("\\d{1,40}|\\D+|\\d+");

    @Override
    public int compare(String a, String b) {
        Optional<BigDecimal> one = number(a);
        Optional<BigDecimal> other = number(b);
        if (one.isPresent() && other.isPresent()) {
            int size = one.get().compareTo(other.get());
            return size != 0 ? size : a.compareTo(b);
        }
        if (one.isPresent() != other.isPresent()) {
            return one.isPresent() ? -1 : 1;
        }
        int pieces = pieces(a.strip().toLowerCase(Locale.ROOT), b.strip().toLowerCase(Locale.ROOT));
        return pieces != 0 ? pieces : a.compareTo(b);
    }

    private static int pieces(String a, String b) {
        Matcher one = PIECE.matcher(a);
        Matcher other = PIECE.matcher(b);
        while (true) {
            boolean more = one.find();
            boolean moreOther = other.find();
            if (!more || !moreOther) {
                return Boolean.compare(more, moreOther);
            }
            String left = one.group();
            String right = other.group();
            boolean digits = isDigit(left.charAt(0)) && isDigit(right.charAt(0));
            int order = digits ? new BigDecimal(left).compareTo(new BigDecimal(right)) : left.compareTo(right);
            if (order != 0) {
                return order;
            }
        }
    }

    /** The same as in the patterns: digits of other scripts are letters here. */
    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<BigDecimal> number(String text) {
        String plain = text.strip();
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain.replace('\u2212', '-')))
                : Optional.empty();
    }
}
