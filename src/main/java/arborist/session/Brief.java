package arborist.session;

import arborist.words.Words;

/** Makes a sentence's worth of any text or number. */
final class Brief {
    private static final Words WORDS = Words.of(Brief.class);
    private static final int QUOTED = 60;

    private Brief() {}

    /** The text in quotation marks, cut to about a line. */
    static String quoted(String text) {
        return WORDS.say("brief.quoted", text(text, QUOTED));
    }

    /**
     * The text on one line, without control characters and marks that turn the writing direction around.
     *
     * @param most how many code points, one of them the dots that stand for the rest
     */
    static String text(String text, int most) {
        StringBuilder out = new StringBuilder();
        int points = 0;
        boolean gap = false;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c)) {
                gap = !out.isEmpty();
                continue;
            }
            if (c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c >= 0xD800 && c <= 0xDFFF) {
                continue;
            }
            if (points + (gap ? 2 : 1) > most - 1 && i < text.length()) {
                return out.append('…').toString();
            }
            if (gap) {
                out.append(' ');
                points++;
                gap = false;
            }
            out.appendCodePoint(c);
            points++;
        }
        return out.toString();
    }

    /** At most three digits after the point, and none after a whole number. */
    static String number(double value) {
        return Math.abs(value) >= 1e9 ? String.format(WORDS.language(), "%.3e", value) : WORDS.decimals(value, 3);
    }
}
