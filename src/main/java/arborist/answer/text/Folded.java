package arborist.answer.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a text says without what tells nothing: case, blanks and closing marks. */
public final class Folded {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String CLOSING = ".;,:!";

    private Folded() {}

    public static String of(String text) {
        String line = BLANKS.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
        int end = line.length();
        // By hand: a pattern would look at a long row of marks from each of them on.
        while (end > 0 && CLOSING.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end);
    }
}
