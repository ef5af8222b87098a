package arborist.task.word;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Numbers that are written as words, from zero to 999. */
public final class NumberWords {
    private static final List<String> SMALL = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen");
    private static final List<String> TENS = List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy",
            "eighty", "ninety");
    private static final String BELOW_TEN = "(?:" + String.join("|", SMALL.subList(1, 10)) + ")";
    private static final String BELOW_HUNDRED = "(?:(?:" + String.join("|", TENS.subList(2, 10)) + ")(?:[- ]"
            + BELOW_TEN + ")?|(?:" + String.join("|", SMALL.reversed()) + "))";
    private static final Pattern NUMBER = Pattern.compile("(?i)(?<![\\p{L}\\d-])(?:(" + BELOW_TEN
            + "|a) hundred(?:(?: and)? (" + BELOW_HUNDRED + "))?|(" + BELOW_HUNDRED + "))(?![\\p{L}\\d-])");

    private NumberWords() {}

    /** The text with its number words as digits. */
    public static String digits(String text) {
        return NUMBER.matcher(text).replaceAll(found -> Integer.toString(value(found)));
    }

    /** The text as it stands, with digits for all number words but a bare one, and with digits for all: "one" may be a word. */
    static List<String> readings(String text) {
        String butOne = NUMBER.matcher(text).replaceAll(
                found -> found.group().equalsIgnoreCase("one") ? found.group() : Integer.toString(value(found)));
        return Stream.of(text, butOne, digits(text)).distinct().toList();
    }

    private static int value(MatchResult found) {
        String hundreds = found.group(1);
        if (hundreds == null) {
            return below(found.group(3));
        }
        return 100 * (hundreds.equalsIgnoreCase("a") ? 1 : below(hundreds)) + below(found.group(2));
    }

    private static int below(@Nullable String words) {
        int sum = 0;
        for (String word : words == null ? new String[0] : words.toLowerCase(Locale.ROOT).split("[- ]")) {
            sum += Math.max(SMALL.indexOf(word), 10 * TENS.indexOf(word));
        }
        return sum;
    }
}
