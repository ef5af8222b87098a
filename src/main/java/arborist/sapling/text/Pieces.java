package arborist.sapling.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into the pieces a model reads: words and signs with the blank before them, operators with those on both sides, single digits
 * without any, so that a digit is one piece wherever it stands. Joined, the pieces are the text again.
 */
final class Pieces {
    private static final Pattern PIECE =
            Pattern.compile("\\n| ?[-+*/=] | ?[A-Za-z]+(?:'[a-z]+)?|[0-9]| ?[^\\sA-Za-z0-9]| ");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\x0B\\f\\r]+");

    private Pieces() {}

    /** With single blanks and without blanks at the ends of lines, as all texts are that a model learns from. */
    static String tidy(String text) {
        return BLANKS.matcher(text).replaceAll(" ").replace(" \n", "\n").replace("\n ", "\n");
    }

    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher m = PIECE.matcher(tidy(text));
        while (m.find()) {
            pieces.add(m.group());
        }
        return pieces;
    }
}
