package arborist.answer.equal;

import arborist.answer.Rational;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads numbers that are written as words: twelve, one hundred and five, two thirds, two and a half, twenty-first.
 *
 * <p>A dozen and a hundred are not read: they are said where about so many are meant.
 */
final class NumberWords {
    private static final List<String> ONES = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Long> SCALES =
            Map.of("thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L, "trillion",
                    1_000_000_000_000L);
    private static final List<String> ORDINALS = List.of("zeroth", "first", "second", "third", "fourth", "fifth",
            "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
            "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth");
    private static final Map<String, Integer> PARTS = Map.ofEntries(Map.entry("half", 2), Map.entry("halves", 2),
            Map.entry("third", 3), Map.entry("quarter", 4), Map.entry("fourth", 4), Map.entry("fifth", 5),
            Map.entry("sixth", 6), Map.entry("seventh", 7), Map.entry("eighth", 8), Map.entry("ninth", 9),
            Map.entry("tenth", 10));
    private static final Map<String, Integer> VALUES = values();
    private static final Pattern LEADING = Pattern.compile("(\\p{L}+(?:-\\p{L}+)?) (\\p{Ll}{2,}(?: \\p{Ll}{2,}){0,2})");
    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 16;

    private NumberWords() {}

    /** The number that the words are, all of them; a place in an order is the number of it. */
    static Optional<Form.Amount> of(String words) {
        if (!Character.isLetter(words.isEmpty() ? ' ' : words.charAt(0)) || words.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = words.toLowerCase(Locale.ROOT).strip();
        boolean minus = plain.startsWith("minus ") || plain.startsWith("negative ");
        String[] all = (minus ? plain.substring(plain.indexOf(' ') + 1) : plain).split("[\\s-]+", MOST_WORDS + 1);
        if (all.length > MOST_WORDS) {
            return Optional.empty();
        }
        List<String> list = List.of(all);
        Optional<Form.Amount> read = list.size() > 1 && isUnit(list.getLast())
                ? number(list.subList(0, list.size() - 1)).map(v -> amount(v, Units.of(list.getLast())))
                : number(list).map(v -> amount(v, "")).or(() -> ordinal(list));
        return read.map(a -> minus ? new Form.Amount(a.value().negate(), a.unit(), 0) : a);
    }

    /** The number that words begin with, behind which stands what is counted: seven apples. */
    static Optional<Form.Amount> counted(String words) {
        Matcher m = LEADING.matcher(words.strip());
        // "two hundred apples" are not two of something.
        return m.matches() && Units.isUnit(m.group(2)) && m.group(2).endsWith("s")
                && Stream.of(m.group(2).split(" ")).noneMatch(NumberWords::isNumber)
                        ? of(m.group(1)).filter(a -> a.unit().isEmpty())
                                .map(a -> amount(a.value(), Units.of(m.group(2))))
                        : Optional.empty();
    }

    private static boolean isUnit(String word) {
        return !Units.of(word).isEmpty() && word.length() > 2 && !word.equals("second");
    }

    private static Form.Amount amount(Rational value, String unit) {
        return new Form.Amount(value, unit, 0);
    }

    private static Optional<Rational> number(List<String> words) {
        int and = words.indexOf("and");
        if (and > 0 && isPart(words.getLast())) {
            List<String> share = words.subList(and + 1, words.size());
            Optional<Rational> part = share.getFirst().equals("a") && share.size() == 2
                    ? share(Rational.of(1), share.getLast()) : fraction(share);
            return whole(words.subList(0, and)).flatMap(w -> part.map(w::plus));
        }
        return fraction(words).or(() -> whole(words));
    }

    private static Optional<Rational> fraction(List<String> words) {
        return words.size() < 2 || !isPart(words.getLast()) ? Optional.empty()
                : whole(words.subList(0, words.size() - 1)).filter(top -> top.compareTo(Rational.of(0)) > 0
                        && (top.equals(Rational.of(1)) != isPlural(words.getLast())))
                        .flatMap(top -> share(top, words.getLast()));
    }

    private static boolean isPart(String word) {
        return PARTS.containsKey(word) || isPlural(word);
    }

    private static boolean isNumber(String word) {
        return VALUES.containsKey(word) || SCALES.containsKey(word) || isPart(word)
                || word.endsWith("s") && SCALES.containsKey(word.substring(0, word.length() - 1));
    }

    private static boolean isPlural(String word) {
        return word.equals("halves") || word.endsWith("s") && PARTS.containsKey(word.substring(0, word.length() - 1));
    }

    private static Optional<Rational> share(Rational top, String part) {
        Integer bottom = PARTS.get(PARTS.containsKey(part) ? part : part.substring(0, part.length() - 1));
        return bottom == null ? Optional.empty() : top.over(Rational.of(bottom));
    }

    private static Optional<Form.Amount> ordinal(List<String> words) {
        int last = ORDINALS.indexOf(words.getLast());
        if (last < 1) {
            return Optional.empty();
        }
        if (words.size() == 1) {
            return Optional.of(amount(Rational.of(last), Ordinals.UNIT));
        }
        return last > 9 ? Optional.empty() : whole(words.subList(0, words.size() - 1))
                .filter(tens -> words.size() == 2 && TENS.contains(words.getFirst()))
                .map(tens -> amount(tens.plus(Rational.of(last)), Ordinals.UNIT));
    }

    /** A whole number; its words must fall in size as they do in speech, so that "one two" is none. */
    private static Optional<Rational> whole(List<String> words) {
        long total = 0;
        long group = 0;
        long least = Long.MAX_VALUE;
        long room = Long.MAX_VALUE;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Integer value = VALUES.get(word);
            Long scale = SCALES.get(word);
            if (word.equals("and") && i > 0 && i + 1 < words.size() && (group >= 100 || group == 0 && total > 0)) {
                continue;
            }
            if (value != null && value < room && !(value == 0 && words.size() > 1)) {
                group += value;
                room = value >= 20 ? 10 : 1;
            } else if (word.equals("hundred") && group > 0 && group < 100) {
                group *= 100;
                room = 100;
            } else if (scale != null && group > 0 && scale < least) {
                total += group * scale;
                least = scale;
                group = 0;
                room = scale;
            } else {
                return Optional.empty();
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(Rational.of(total + group));
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        for (int i = 0; i < ONES.size(); i++) {
            values.put(ONES.get(i), i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            values.put(TENS.get(i), 20 + 10 * i);
        }
        return Map.copyOf(values);
    }
}
