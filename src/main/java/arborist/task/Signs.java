package arborist.task;

import arborist.task.word.NumberWords;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes what people write for signs and numbers in a question of arithmetic as {@code Term} reads it, where it is certain. */
final class Signs {
    private static final Pattern THOUSANDS =
            Pattern.compile("(?<![\\d.,])\\d{1,3}(?:,\\d{3})+(?![\\d,]*\\d)(?!\\.\\d*[.,]\\d)");
    private static final Pattern MONEY = Pattern.compile("[$€£]");
    /** Blanks on both sides or on none: {@code 3: 4 + 5} is the third exercise. */
    private static final Pattern RATIO =
            Pattern.compile("(?<=[\\d)\\]]) : (?=[\\d(\\[])|(?<=[\\d)\\]]):(?=[\\d(\\[])");
    /** {@code 3 x 4} and {@code 3x4}; in {@code 2x + 3} and {@code 2x(3)} it is an unknown. */
    private static final Pattern TIMES = Pattern.compile("(?<=[\\d)\\]])(?:\\s+[xX]\\s+(?=[\\d(\\[])|[xX](?=\\d))");
    private static final Map<String, String> SPOKEN = Map.of("plus", "+", "minus", "-", "times", "*", "mal", "*",
            "multiplied by", "*", "divided by", "/", "geteilt durch", "/", "durch", "/");
    private static final Pattern SPOKEN_SIGN = Pattern.compile(
            "(?i)(?<=[\\d)\\]])\\s+(plus|minus|times|mal|multiplied by|divided by|geteilt durch|durch)\\s+(?=[\\d(\\[])");

    private Signs() {}

    static String plain(String question) {
        String text = question.replace('−', '-').replace('–', '-').replace('×', '*').replace('·', '*')
                .replace('÷', '/').replace('[', '(').replace(']', ')');
        text = MONEY.matcher(text).replaceAll("");
        text = THOUSANDS.matcher(text).replaceAll(m -> m.group().replace(",", ""));
        text = RATIO.matcher(text).replaceAll(" / ");
        text = TIMES.matcher(text).replaceAll(" * ");
        text = NumberWords.digits(text);
        return SPOKEN_SIGN.matcher(text)
                .replaceAll(m -> " " + SPOKEN.get(m.group(1).toLowerCase(Locale.ROOT)) + " ");
    }
}
