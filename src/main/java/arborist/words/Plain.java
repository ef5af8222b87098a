package arborist.words;

import org.jspecify.annotations.Nullable;

/** Fills the places of a text that has no more to it than places: much is said while samples are compared, and nobody may wait for it. */
final class Plain {
    private Plain() {}

    /** The text with its values; null where it chooses or formats, which takes a {@link java.text.MessageFormat}. */
    static @Nullable String fill(String text, Object... values) {
        StringBuilder filled = new StringBuilder(text.length() + 16 * values.length);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                int value = i + 2 < text.length() && text.charAt(i + 2) == '}' ? Character.digit(text.charAt(i + 1), 10)
                        : -1;
                if (value < 0 || value >= values.length) {
                    return null;
                }
                filled.append(values[value]);
                i += 2;
            } else if (c == '\'') {
                if (!text.startsWith("''", i)) {
                    return null;
                }
                filled.append(c);
                i++;
            } else {
                filled.append(c);
            }
        }
        return filled.toString();
    }
}
