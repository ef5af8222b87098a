package arborist.ui.tree;

import arborist.exchange.render.CardText;
import java.util.function.IntToDoubleFunction;

/**
 * A text as a card shows it: two lines, cut by measured width, since a canvas does not clip.
 *
 * @param second empty where one line is enough
 * @param parted whether the second line says something of its own, rather than going on with the first
 */
record Lines(String first, String second, boolean parted) {
    private static final String ELLIPSIS = "…";
    /** What can be seen of a text on a card is never more than this, so that a whole book costs no more than a line. */
    private static final int LOOK = 400;

    /**
     * Cuts a text.
     *
     * @param advance the width of a code point
     * @param width of the first line, in the unit of {@code advance}
     * @param secondWidth of the second, which shares its place with the score
     */
    static Lines of(String text, IntToDoubleFunction advance, double width, double secondWidth) {
        CardText words = CardText.of(text.length() > LOOK ? text.substring(0, LOOK) : text);
        String first = words.first();
        int fitting = fits(first, advance, width);
        if (fitting == first.length()) {
            return new Lines(first, cut(words.second(), advance, secondWidth), !words.second().isEmpty());
        }
        int space = first.lastIndexOf(' ', fitting);
        int split = space > fitting / 2 ? space : fitting;
        String rest = (first.substring(split).strip() + " " + words.second()).strip();
        return new Lines(first.substring(0, split).strip(), cut(rest, advance, secondWidth), false);
    }

    /** Whether two texts cannot be told apart on a card. */
    static boolean alike(String one, String other) {
        return one.length() >= LOOK && other.length() >= LOOK && one.regionMatches(0, other, 0, LOOK)
                || one.equals(other);
    }

    /** The text, or as much of it as leaves room for an ellipsis. */
    static String cut(String text, IntToDoubleFunction advance, double width) {
        if (fits(text, advance, width) == text.length()) {
            return text;
        }
        int kept = fits(text, advance, width - advance.applyAsDouble(ELLIPSIS.charAt(0)));
        return text.substring(0, kept).stripTrailing() + ELLIPSIS;
    }

    /** How many UTF-16 units of the text are no wider. */
    private static int fits(String text, IntToDoubleFunction advance, double width) {
        double taken = 0;
        int at = 0;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            taken += advance.applyAsDouble(code);
            if (taken > width) {
                return at;
            }
            at += Character.charCount(code);
        }
        return at;
    }
}
