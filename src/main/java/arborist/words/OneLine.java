package arborist.words;

import java.util.regex.Pattern;

/** Any text as one line of a sentence has room for it. */
public final class OneLine {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private OneLine() {}

    /**
     * The text with single blanks, cut where it is longer.
     *
     * @param most how many code points, and then the dots that stand for the rest
     */
    public static String of(String text, int most) {
        // Of a text that is far too long not even all is looked at.
        String some = text.length() > 16 * most ? text.substring(0, 16 * most) : text;
        String line = BLANKS.matcher(some).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= most && some.length() == text.length() ? line
                : line.substring(0, line.offsetByCodePoints(0, Math.min(most, line.codePointCount(0, line.length()))))
                        .strip() + "…";
    }
}
