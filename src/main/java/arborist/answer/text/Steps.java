package arborist.answer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits texts into steps that, joined, are the text again. */
public final class Steps {
    private static final Pattern NUMBERED =
            Pattern.compile("\\s{0,20}+[*#_ ]{0,6}+(?:\\d{1,3}+[.)](?!\\d)|(?i:step)\\s\\d{1,3}+\\b).*+",
                    Pattern.DOTALL);

    private Steps() {}

    /** One step a line, each with its line break; blank lines belong to the line before them. Never empty. */
    public static List<String> lines(String text) {
        return cut(text, lineStarts(text));
    }

    /**
     * Where steps begin: after blank lines where there are any, else at numbered lines where there are two or more, else at each
     * line. What stands between lines of three backticks stays together.
     *
     * @return positions in the text in ascending order, never the first
     */
    public static List<Integer> starts(String text) {
        List<Integer> paragraphs = paragraphStarts(text);
        if (!paragraphs.isEmpty()) {
            return paragraphs;
        }
        List<Integer> numbered = numberedStarts(text);
        boolean firstToo = NUMBERED.matcher(line(text, 0)).matches();
        return numbered.size() + (firstToo ? 1 : 0) >= 2 ? numbered : lineStarts(text);
    }

    static List<Integer> paragraphStarts(String text) {
        return lineStarts(text).stream().filter(at -> isAfterBlank(text, at)).toList();
    }

    static List<Integer> numberedStarts(String text) {
        return lineStarts(text).stream().filter(at -> NUMBERED.matcher(line(text, at)).matches()).toList();
    }

    /** The text in pieces that begin at the positions. */
    public static List<String> cut(String text, List<Integer> starts) {
        List<String> steps = new ArrayList<>();
        int from = 0;
        for (int start : starts) {
            steps.add(text.substring(from, start));
            from = start;
        }
        steps.add(text.substring(from));
        return steps;
    }

    /** The starts of lines with words, after the first of them and outside of fences. */
    static List<Integer> lineStarts(String text) {
        List<Integer> starts = new ArrayList<>();
        boolean words = false;
        boolean fenced = false;
        for (int at = 0; at < text.length(); at = next(text, at)) {
            String line = line(text, at);
            if (line.isBlank()) {
                continue;
            }
            if (words && !fenced) {
                starts.add(at);
            }
            words = true;
            fenced ^= line.stripLeading().startsWith("```");
        }
        return starts;
    }

    private static boolean isAfterBlank(String text, int at) {
        int end = text.lastIndexOf('\n', at - 1);
        int before = text.lastIndexOf('\n', end - 1);
        return text.substring(before + 1, end).isBlank();
    }

    private static String line(String text, int at) {
        return text.substring(at, next(text, at));
    }

    private static int next(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }
}
