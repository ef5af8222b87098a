package arborist.llm.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A key. It goes into one header of a request and is taken out of whatever else might carry it. */
public final class Secret {
    /** What stands where a key was. */
    public static final String HIDDEN = "[key]";

    /** Shorter ones stand in for a key where a server wants none; hiding such a word would only spoil texts. */
    private static final int LEAST = 8;

    private final String value;
    private final List<String> spellings;

    private Secret(String value) {
        this.value = value;
        this.spellings = value.length() < LEAST ? List.of()
                : Stream.of(value, value.replace("/", "\\/"), URLEncoder.encode(value, StandardCharsets.UTF_8))
                        .distinct().toList();
    }

    /**
     * The key in a text, without what a copy and paste leaves around it.
     *
     * @throws IllegalArgumentException where it cannot be a key, since nothing but printable ASCII fits a header
     */
    public static Secret of(String text) {
        String value = text.strip();
        if (value.isEmpty() || !value.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new IllegalArgumentException("A key is one word of plain letters, digits and signs."
                    + " Copy it again from its provider's page.");
        }
        return new Secret(value);
    }

    /** The value of the {@code Authorization} header. */
    String header() {
        return "Bearer " + value;
    }

    /** All the ways it might be written; empty where it is too short to be one. */
    public List<String> spellings() {
        return spellings;
    }

    /** The text without the key. */
    public String hide(String text) {
        String hidden = text;
        for (String spelling : spellings) {
            hidden = hidden.replace(spelling, HIDDEN);
        }
        return hidden;
    }

    /** The bytes without the key; the same array where it is not in them. */
    public byte[] hide(byte[] bytes) {
        // One byte a char both ways, so that what is no UTF-8 comes through unchanged.
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String hidden = hide(text);
        return hidden.equals(text) ? bytes : hidden.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return HIDDEN;
    }
}
