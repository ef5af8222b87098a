package arborist.app.command;

import java.util.Locale;

/** Words for a terminal. */
final class Words {
    private static final int LONGEST = 60;

    private Words() {}

    /** For example {@code 1 run} or {@code 8,412 thoughts}. */
    static String count(long many, String noun) {
        return grouped(many) + " " + noun + (many == 1 ? "" : "s");
    }

    static String grouped(long many) {
        return String.format(Locale.ROOT, "%,d", many);
    }

    /** The whole text as one line that does not steer the terminal: a sentence that says what to do is not to be cut. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    }

    /** One short line of the text; texts come from anywhere, and none of them shall steer the terminal. */
    static String plain(String text) {
        String line = line(text);
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
