package arborist.answer.equal;

import arborist.answer.Rational;
import arborist.answer.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers with what people write around them. */
final class Amounts {
    private static final Pattern DRESSED = Pattern.compile(
            "(?<sign>[-+]?)\\s*(?<money>[$€£¥₹]?)\\s*(?<number>[-+]?[\\d.(][\\d.,/()*+^\\s-]*+)"
                    + "(?<scale>hundred|thousand|million|billion|trillion)?\\s*(?<unit>[$€£¢%°¥₹]|°?\\s?[\\p{L}][\\p{L}\\s./'-]{0,40}(?:\\^\\(?[23]\\)?)?)?");
    private static final Pattern MONEY_WORD =
            Pattern.compile("(?i)^(?:(rs|inr)|(usd|us(?=\\$))|(eur)|(gbp))\\.?\\s*(?=[$\\d])");
    private static final List<String> MONEY = List.of("₹", "$", "€", "£");
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern SPACED = Pattern.compile("[-+]?\\d{1,3}(?:\\s\\d{3})+(?:\\.\\d+)?");
    // Points between thousands, and a comma before what is less than one.
    private static final Pattern POINTS =
            Pattern.compile("[-+]?\\d{1,3}(?:(?:\\.\\d{3})+,\\d{1,9}|(?:\\.\\d{3}){2,})");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?(?:0,\\d|\\d+,(?:\\d{2}|\\d{4,}))");
    // From one to another, or a date: no difference and no quotient is meant.
    private static final Pattern RANGE = Pattern.compile("\\d+-\\d+(?:-\\d+)?|\\d+/\\d+/\\d+");
    private static final Pattern MIXED = Pattern.compile("(\\d+) (\\d+/\\d+)");
    private static final Pattern SCIENTIFIC = Pattern.compile("(\\d(?:\\.\\d+)?)[eE]([-+]?\\d{1,3})");
    private static final Pattern DECIMALS = Pattern.compile("[-+]?\\d*\\.(\\d+)");
    private static final Map<String, Rational> SCALES = Map.of("hundred", Rational.of(100), "thousand",
            Rational.of(1_000), "million", Rational.of(1_000_000), "billion", Rational.of(1_000_000_000), "trillion",
            Rational.of(1_000_000_000_000L));

    private Amounts() {}

    /** The number that the words are, empty where they are more or less than one. */
    static Optional<Form.Amount> read(String words) {
        String plain = money(SCIENTIFIC.matcher(words.replace('−', '-')).replaceAll("$1*10^($2)").strip());
        Matcher m = DRESSED.matcher(plain);
        if (!m.matches()) {
            return Optional.empty();
        }
        if (m.group("unit") != null && !isUnit(m.group("unit"), plain.charAt(m.start("unit") - 1))) {
            return Optional.empty();
        }
        String number = m.group("number").strip();
        String scale = m.group("scale");
        String unit = Units.of(m.group("unit") == null ? m.group("money") : m.group("unit"));
        return value(number)
                .map(v -> scale == null ? v : v.times(SCALES.getOrDefault(scale, Rational.of(1))))
                .map(v -> m.group("sign").equals("-") ? v.negate() : v)
                .map(v -> new Form.Amount(v, unit, decimals(number)));
    }

    /** Whether letters behind a number are no names in a product: 3xyz and 5yx^2 are. */
    private static boolean isUnit(String unit, char before) {
        boolean known = !Units.of(unit).isEmpty();
        boolean attached = !Character.isWhitespace(before) && unit.length() < 4;
        return known || Units.isUnit(unit) && !attached && unit.indexOf('^') < 0;
    }

    /** Rs. 500 and USD 500 with the sign of their money. */
    private static String money(String words) {
        Matcher m = MONEY_WORD.matcher(words);
        if (!m.find()) {
            return words;
        }
        int which = 1;
        while (m.group(which) == null) {
            which++;
        }
        String rest = words.substring(m.end());
        return rest.startsWith("$") ? rest : MONEY.get(which - 1) + rest;
    }

    private static Optional<Rational> value(String number) {
        if (SPACED.matcher(number).matches()) {
            return Rational.parse(number.replaceAll("[\\s+]", ""));
        }
        if (POINTS.matcher(number).matches()) {
            return Rational.parse(number.replace(".", "").replace(',', '.').replace("+", ""));
        }
        if (number.indexOf(',') >= 0) {
            return THOUSANDS.matcher(number).matches() ? Rational.parse(number.replace(",", "").replace("+", ""))
                    : DECIMAL_COMMA.matcher(number).matches()
                            ? Rational.parse(number.replace(',', '.').replace("+", ""))
                    : Optional.empty();
        }
        if (RANGE.matcher(number).matches()) {
            return Optional.empty();
        }
        String whole = MIXED.matcher(number).matches() ? number.replace(' ', '+') : number;
        return Term.parse(whole).flatMap(Term::value);
    }

    private static int decimals(String number) {
        Matcher m = DECIMALS.matcher(number);
        return m.matches() ? m.end(1) - m.start(1) : 0;
    }
}
