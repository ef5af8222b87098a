package arborist.exchange.chain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An answer where it stands in a text.
 *
 * @param rule what gave it away
 * @param to one past the last UTF-16 unit
 */
record FoundAnswer(String answer, String rule, int from, int to) {
    private static final String BOXED = "\\boxed{";
    private static final Pattern HASHES = Pattern.compile("(?m)^####[ \\t]*+(\\S[^\\n]*+)");
    private static final Pattern SAID = Pattern.compile("(?i)\\bthe (?:final )?answer is:?[*_ \\t]*+([^\\n]{1,200})");
    private static final Pattern LINE =
            Pattern.compile("(?im)^\\W{0,4}(?:final )?(?:A|Answer):[*_ \\t]*+(\\S[^\\n]*+)");

    /** The last answer in the text by the first rule that finds one, null where none does. */
    static @Nullable FoundAnswer in(String text) {
        FoundAnswer boxed = boxed(text);
        if (boxed != null) {
            return boxed;
        }
        FoundAnswer hashes = last(HASHES, "####", text);
        if (hashes != null) {
            return hashes;
        }
        FoundAnswer said = last(SAID, "the answer is", text);
        return said == null ? last(LINE, "A:", text) : said;
    }

    /** All of a text that is the answer, but what it boxes where it does; null where it is blank. */
    static @Nullable FoundAnswer all(String text) {
        FoundAnswer boxed = boxed(text);
        String words = text.strip();
        if (boxed != null || words.isEmpty()) {
            return boxed;
        }
        int from = text.indexOf(words);
        return new FoundAnswer(words, "<answer>", from, from + words.length());
    }

    private static @Nullable FoundAnswer boxed(String text) {
        int start = text.lastIndexOf(BOXED);
        int from = start + BOXED.length();
        int open = 1;
        for (int i = from; start >= 0 && i < text.length(); i++) {
            open += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (open == 0) {
                return new FoundAnswer(text.substring(from, i), "\\boxed", from, i);
            }
        }
        return null;
    }

    private static @Nullable FoundAnswer last(Pattern pattern, String rule, String text) {
        FoundAnswer found = null;
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            String words = m.group(1).replaceFirst("[\\s.*_]+$", "");
            if (!words.isEmpty()) {
                found = new FoundAnswer(words, rule, m.start(1), m.start(1) + words.length());
            }
        }
        return found;
    }
}
