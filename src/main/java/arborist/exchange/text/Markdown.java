package arborist.exchange.text;

/** Puts any text into Markdown so that it shows as it stands. */
public final class Markdown {
    private static final String SPECIAL = "\\`*_{}[]<>()#+-.!|~&$";

    private Markdown() {}

    /**
     * The text with all that Markdown would read as its own escaped.
     *
     * @param indent what each further line begins with, so that it stays in its list item
     */
    public static String escaped(String text, String indent) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        boolean lineStart = true;
        String stripped = text.strip();
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (c == '\r') {
                continue;
            }
            if (c == '\n') {
                // A backslash at the end of a line is a line break that survives a trim.
                out.append(endsLine(stripped, i) ? "" : "\\").append('\n');
                lineStart = true;
                continue;
            }
            if (lineStart) {
                out.append(indent.isEmpty() || i == 0 ? "" : indent);
                lineStart = false;
                if (c == ' ' || c == '\t') {
                    i = skipBlanks(stripped, i) - 1;
                    continue;
                }
            }
            if (needsEscape(stripped, i)) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    private static boolean endsLine(String text, int at) {
        return at == 0 || text.charAt(at - 1) == '\n' || at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** Marks that mean something only at a line's start are left alone elsewhere, so that sums stay readable. */
    private static boolean needsEscape(String text, int at) {
        char c = text.charAt(at);
        if (SPECIAL.indexOf(c) < 0) {
            return c == '=' && isLineStart(text, at);
        }
        return switch (c) {
            case '#', '+', '-' -> isLineStart(text, at);
            case '.', ')' -> at > 0 && Character.isDigit(text.charAt(at - 1)) && isNumberAtStart(text, at);
            case '(', '{', '}' -> false;
            case '!' -> at + 1 < text.length() && text.charAt(at + 1) == '[';
            default -> true;
        };
    }

    private static boolean isLineStart(String text, int at) {
        int i = at - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }

    private static boolean isNumberAtStart(String text, int at) {
        int i = at - 1;
        // Lists have numbers of nine digits at the most.
        while (i >= 0 && at - i < 11 && Character.isDigit(text.charAt(i))) {
            i--;
        }
        return isLineStart(text, i + 1);
    }
}
