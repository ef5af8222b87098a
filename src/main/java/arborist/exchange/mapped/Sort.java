package arborist.exchange.mapped;

import arborist.words.Words;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.regex.Pattern;

/** What sort of value stands in a field. */
public enum Sort {
    TEXT, NUMBER, BOOL, TEXTS, NUMBERS, BOOLS,
    /** A list of objects. */
    OBJECTS,
    /** A list of lists. */
    LISTS, OBJECT,
    /** Nothing was seen in it. */
    NOTHING;

    private static final Words WORDS = Words.of(Sort.class);

    private static final Pattern NUMERIC =
            Pattern.compile("[-+]?(?:\\d{1,30}\\.?\\d{0,30}|\\.\\d{1,30})(?:[eE][-+]?\\d{1,3})?");

    /**
     * The sort of a value.
     *
     * @param cell whether it is a cell of a table, where all is text and its looks decide
     */
    static Sort of(JsonNode value, boolean cell) {
        if (value.isTextual()) {
            return cell ? looks(value.textValue().strip()) : TEXT;
        }
        if (value.isArray()) {
            return value.isEmpty() ? NOTHING : switch (of(value.get(0), false)) {
                case TEXT -> TEXTS;
                case NUMBER -> NUMBERS;
                case BOOL -> BOOLS;
                case OBJECT -> OBJECTS;
                case NOTHING -> NOTHING;
                default -> LISTS;
            };
        }
        return value.isNumber() ? NUMBER : value.isBoolean() ? BOOL : value.isObject() ? OBJECT : NOTHING;
    }

    private static Sort looks(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return word.isEmpty() ? NOTHING : word.equals("true") || word.equals("false") ? BOOL
                : NUMERIC.matcher(word).matches() ? NUMBER : TEXT;
    }

    /**
     * The sort of a field of which two values were seen.
     *
     * @param cell whether these are cells of a table, where a list beside a text is a text that looks like one; elsewhere what came
     *     first stands, and the other is wrong
     */
    Sort with(Sort other, boolean cell) {
        if (this == NOTHING || this == other) {
            return other;
        }
        boolean lists = isList() && other.isList();
        return other == NOTHING || lists || !cell && (isList() || other.isList()) ? this : TEXT;
    }

    public boolean isList() {
        return this == TEXTS || this == NUMBERS || this == BOOLS || this == OBJECTS || this == LISTS;
    }

    /** In words, for whoever chooses a field. */
    public String words() {
        return WORDS.of("sort", this);
    }
}
