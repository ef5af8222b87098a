package arborist.answer.equal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads times of the day and dates, each in one spelling: {@code 15:30} is 3:30 pm, {@code 5 May} is May 5th.
 *
 * <p>A time that does not say which half of the day it means is none that does, and a date without its year none with one.
 */
final class Moments {
    private static final Pattern TIME = Pattern.compile(
            "(?i)(?:at )?(\\d{1,2})(?:\\s?:\\s?([0-5]\\d))?(?:\\s*(noon|midnight|([ap])\\.?\\s?m\\.?))?");
    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december");
    private static final String MONTH = "(?<month>\\p{L}{3,9})\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:\\s?(?:\\^\\s*\\(?\\s*)?(?:st|nd|rd|th)\\s*\\)?)?";
    private static final String YEAR = "(?:,?\\s+(?<year>\\d{4}))?";
    private static final List<Pattern> DATES = List.of(
            Pattern.compile("(?i)(?:on )?" + MONTH + "\\s+(?:the )?" + DAY + YEAR),
            Pattern.compile("(?i)(?:on )?(?:the )?" + DAY + "\\s+(?:of )?" + MONTH + YEAR));

    private Moments() {}

    /** The time or date that an answer in plain signs is. */
    static Optional<Form> of(String plain) {
        return plain.length() > 40 ? Optional.empty() : time(plain).or(() -> date(plain)).map(Form.Words::new);
    }

    private static Optional<String> time(String plain) {
        if (plain.equalsIgnoreCase("noon") || plain.equalsIgnoreCase("midnight")) {
            return time("12 " + plain);
        }
        Matcher m = TIME.matcher(plain);
        if (!m.matches() || m.group(2) == null && m.group(3) == null) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(m.group(1));
        String minutes = m.group(2) == null ? "00" : m.group(2);
        if (m.group(3) != null) {
            boolean twelve = m.group(4) != null || hour == 12 && minutes.equals("00");
            String half = m.group(4) != null ? m.group(4).toLowerCase(Locale.ROOT)
                    : m.group(3).equalsIgnoreCase("noon") ? "p" : "a";
            return hour < 1 || hour > 12 || !twelve ? Optional.empty() : Optional.of(hour + ":" + minutes + half + "m");
        }
        // A ratio has no leading zero, and one such as 15:30 is not told from a time.
        return hour > 24 || m.group(1).length() < 2 ? Optional.empty()
                : hour > 12 && hour < 24 ? Optional.of(hour - 12 + ":" + minutes + "pm")
                : hour < 10 && hour > 0 ? Optional.of(hour + ":" + minutes) : Optional.empty();
    }

    private static Optional<String> date(String plain) {
        return DATES.stream().map(pattern -> pattern.matcher(plain)).filter(Matcher::matches).findFirst().flatMap(m -> {
            int day = Integer.parseInt(m.group("day"));
            String year = m.group("year");
            return month(m.group("month")).filter(month -> day > 0 && day < 32)
                    .map(month -> month + " " + day + (year == null ? "" : ", " + year));
        });
    }

    private static Optional<String> month(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        List<String> shorts =
                Arrays.asList("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sept", "oct", "nov",
                        "dec");
        int at = MONTHS.contains(low) ? MONTHS.indexOf(low) : shorts.indexOf(low.equals("sep") ? "sept" : low);
        return at < 0 ? Optional.empty() : Optional.of(MONTHS.get(at));
    }
}
