package arborist.ui.tree;

import java.util.function.IntToDoubleFunction;

/**
 * A text as a card shows it: two lines, cut by measured width, since a canvas does not clip.
 *
 * @param second empty where one line is enough
 * @param parted whether the second line says something of its own, as what stands in brackets does
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
        String whole = text.strip();
        whole = whole.length() > LOOK ? whole.substring(0, LOOK) : whole;
        int end = firstBreak(whole);
        String head = one(end < 0 ? whole : whole.substring(0, end));
        String rest = end < 0 ? "" : one(whole.substring(end));
        boolean parted = !rest.isEmpty() && fits(head, advance, width) == head.length();
        if (parted) {
            return new Lines(head, cut(open(rest), advance, secondWidth), true);
        }
        String all = one(whole);
        int fitting = fits(all, advance, width);
        if (fitting == all.length()) {
            return new Lines(all, "", false);
        }
        int space = all.lastIndexOf(' ', fitting);
        int split = space > fitting / 2 ? space : fitting;
        return new Lines(all.substring(0, split).strip(), cut(all.substring(split).strip(), advance, secondWidth),
                false);
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

    private static int firstBreak(String text) {
        int line = text.indexOf('\n');
        int bracket = text.indexOf(" (");
        return line < 0 || bracket >= 0 && bracket < line ? bracket : line;
    }

    /** Without the brackets that it begins with. */
    private static String open(String text) {
        int close = text.indexOf(')');
        if (!text.startsWith("(") || close < 0) {
            return text;
        }
        String after = text.substring(close + 1).strip();
        return text.substring(1, close) + (after.isEmpty() ? "" : " · " + after);
    }

    private static String one(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
