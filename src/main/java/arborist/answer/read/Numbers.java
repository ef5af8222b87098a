package arborist.answer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Each number in a text, with its sign, thousands, fraction, percent and money. */
final class Numbers implements AnswerRule {
    private static final String THOUSANDS = "(?:,|\\s?\\{ ?, ?\\}\\s?|,\\\\!\\s?)";
    private static final String PLAIN = "(?:\\d{1,3}(?:" + THOUSANDS + "\\d{3})+(?!\\d)(?:\\.\\d+)?"
            + "|\\d+(?:[.,]\\d+)?|\\.\\d+)";
    // A minus is a sign where no number stands before it, else a subtraction.
    private static final String SIGN = "(?:[-+−](?=[$€£]?[\\d.\\\\])(?<![\\d)]\\s?.))?[$€£]?\\s?";
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.\\\\])" + SIGN
            + "(?:\\\\[dt]?frac\\{-?\\d+\\}\\{\\d+\\}|" + PLAIN + "(?:\\s?/\\s?" + PLAIN + ")?)(?:\\s?\\\\?%)?");

    // What an answer is not.
    private static final Pattern NOT = Pattern.compile("(?i)\\bnot\\s+\\S{0,2}\\z");
    private static final int LONGEST_NOT = 12;

    @Override
    public List<FoundAnswer> find(String text) {
        List<FoundAnswer> found = new ArrayList<>();
        Matcher m = NUMBER.matcher(text);
        while (m.find()) {
            if (NOT.matcher(text.substring(Math.max(0, m.start() - LONGEST_NOT), m.start())).find()) {
                continue;
            }
            FoundAnswer answer = FoundAnswer.trimmed(text, RuleNames.LAST_NUMBER, m.start(), m.end());
            if (!answer.isEmpty()) {
                found.add(answer);
            }
        }
        return found;
    }
}
