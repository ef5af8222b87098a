package arborist.answer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where sentences end: at a full stop, but not within a decimal number, a formula or an abbreviation. */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS =
            Set.of("approx", "ca", "cf", "dr", "e.g", "eq", "etc", "fig", "i.e",
                    "jr", "mr", "mrs", "ms", "no", "nr", "prof", "sr", "st", "vs");
    private static final String CLOSERS = "\"')]}*_\u201D\u2019";

    private static final int LONGEST_ABBREVIATION = 12;

    private Sentences() {}

    /** Where sentences begin, in ascending order, never at 0: behind the space that follows an end, and after line breaks. */
    public static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        for (int end = end(text, 0); end < text.length(); end = end(text, end)) {
            while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            if (end < text.length() && !text.substring(0, end).isBlank()) {
                starts.add(end);
            }
        }
        return starts;
    }

    /** One past the last sign of the sentence that stands at a position, its line at most. */
    public static int end(String text, int from) {
        boolean formula = false;
        boolean words = false;
        int line = -1;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && words) {
                return i;
            }
            if (c == '$' && line >= 0 && line < i || line < 0) {
                int next = text.indexOf('\n', i);
                line = next < 0 ? text.length() : next;
            }
            formula ^= c == '$' && isFormulaSign(text, i, formula, line);
            words |= !Character.isWhitespace(c);
            if (!formula && (isFullWidth(c) || isEnd(text, i))) {
                int end = i + 1;
                while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                if (isFullWidth(c) || end == text.length() || Character.isWhitespace(text.charAt(end))) {
                    return end;
                }
            }
        }
        return text.length();
    }

    private static boolean isFullWidth(char c) {
        return c == '。' || c == '！' || c == '？';
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        return c == '!' || c == '?' || c == '…' || c == '.' && !isAbbreviation(text, at) && !isListNumber(text, at);
    }

    // A dollar sign opens a formula only where the same line has another one to close it.
    private static boolean isFormulaSign(String text, int at, boolean open, int line) {
        boolean escaped = at > 0 && text.charAt(at - 1) == '\\';
        int next = text.indexOf('$', at + 1);
        return !escaped && (open || next >= 0 && next < line);
    }

    private static boolean isAbbreviation(String text, int at) {
        int from = at;
        while (from > 0 && at - from < LONGEST_ABBREVIATION
                && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, at);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && at + 2 < text.length()
                && Character.isUpperCase(text.charAt(at + 2));
        return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the full stop belongs to the number of an item, which begins its line. */
    private static boolean isListNumber(String text, int at) {
        int from = at;
        while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        return from < at && at - from <= 3 && text.substring(text.lastIndexOf('\n', at) + 1, from).isBlank();
    }
}
