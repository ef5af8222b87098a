package arborist.trace.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/**
 * Keeps halves of surrogate pairs out of what is written.
 *
 * <p>Java and JSON both let a text hold one half of a pair, UTF-8 does not: it would come back from a file as a question mark.
 */
final class Surrogates {
    private Surrogates() {}

    /** The JSON with every lone half, which can only stand in a string, written as an escape. */
    static String escaped(String json) {
        int first = firstLone(json, 0);
        if (first < 0) {
            return json;
        }
        StringBuilder out = new StringBuilder(json.length() + 16);
        int from = 0;
        for (int at = first; at >= 0; at = firstLone(json, from)) {
            out.append(json, from, at).append("\\u").append(Integer.toHexString(json.charAt(at)));
            from = at + 1;
        }
        return out.append(json, from, json.length()).toString();
    }

    /** A text as a JSON string, quotes included. */
    static String quoted(String text) {
        return '"' + escaped(String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text))) + '"';
    }

    private static int firstLone(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }
}
