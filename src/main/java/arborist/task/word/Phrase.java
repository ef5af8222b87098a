package arborist.task.word;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with slots, for example {@code {name} buys {a} bags with {b} {fruits} each.} A slot of one letter holds a number, any
 * other a word; a slot that begins with a capital is the word with one.
 */
public final class Phrase {
    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z]+\\d?|=)}");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private final String text;
    private final List<String> slots;
    private final Pattern pattern;

    Phrase(String text) {
        this.text = text;
        this.slots = SLOT.matcher(text).results().map(m -> key(m.group(1))).toList();
        this.pattern = Pattern.compile(expression());
    }

    /** The sentence with its slots filled. */
    String fill(Map<String, String> values) {
        return SLOT.matcher(text).replaceAll(slot -> {
            String value = values.get(key(slot.group(1)));
            if (value == null) {
                throw new IllegalArgumentException("nothing is known of " + slot.group() + " in: " + text);
            }
            return Character.isUpperCase(slot.group(1).charAt(0)) ? capital(value) : value;
        });
    }

    /** What its slots hold where a sentence says the same, whatever its case, spaces and punctuation. */
    Optional<Map<String, String>> read(String sentence) {
        return readPlain(plain(sentence));
    }

    /** The same for a sentence that is {@link #plain} already. */
    Optional<Map<String, String>> readPlain(String sentence) {
        Matcher matcher = pattern.matcher(sentence);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < slots.size(); i++) {
            String value = matcher.group(i + 1);
            String before = values.put(slots.get(i), value);
            if (before != null && !before.equals(value)) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    Set<String> slots() {
        return new LinkedHashSet<>(slots);
    }

    static boolean isNumber(String slot) {
        return slot.length() == 1;
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Slots between words, where at least a space parts them. */
    private String expression() {
        StringBuilder expression = new StringBuilder();
        Matcher slot = SLOT.matcher(text);
        int from = 0;
        while (slot.find()) {
            words(expression, text.substring(from, slot.start()));
            part(expression, isNumber(key(slot.group(1))) ? "(\\d{1,4})" : "([a-z]+)");
            from = slot.end();
        }
        words(expression, text.substring(from));
        return expression.toString();
    }

    private static void words(StringBuilder expression, String words) {
        String plain = plain(words);
        if (!plain.isEmpty()) {
            part(expression, plain);
        }
    }

    private static void part(StringBuilder expression, String part) {
        expression.append(expression.isEmpty() ? "" : " ").append(part);
    }

    /** Small letters and digits, with single blanks between them. */
    static String plain(String sentence) {
        String lower = THOUSANDS.matcher(sentence).replaceAll("").toLowerCase(Locale.ROOT);
        return OTHER.matcher(APOSTROPHE.matcher(lower).replaceAll("")).replaceAll(" ").strip();
    }

    private static String key(String slot) {
        return slot.toLowerCase(Locale.ROOT);
    }
}
