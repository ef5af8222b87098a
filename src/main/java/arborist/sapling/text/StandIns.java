package arborist.sapling.text;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words that a model knows, in the place of a person's own that it does not, such as names: it reads and says those, the person these.
 *
 * @param known from a person's own word to the known one
 */
public record StandIns(Map<String, String> known) {
    public static final StandIns NONE = new StandIns(Map.of());
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    public StandIns {
        known = Map.copyOf(known);
    }

    public boolean isEmpty() {
        return known.isEmpty();
    }

    /** A person's text in the words that the model knows. */
    public String known(String text) {
        return replaced(text, known);
    }

    /** The model's text in the person's words; the text holds whole words. */
    public String own(String text) {
        Map<String, String> own = new HashMap<>();
        known.forEach((mine, word) -> own.put(word, mine));
        return replaced(text, own);
    }

    /** Both; where both have a word, this one's counts. */
    public StandIns and(StandIns others) {
        Map<String, String> both = new LinkedHashMap<>(others.known);
        both.putAll(known);
        return new StandIns(both);
    }

    private static String replaced(String text, Map<String, String> words) {
        return words.isEmpty() ? text
                : WORD.matcher(text).replaceAll(word -> words.getOrDefault(word.group(), word.group()));
    }
}
