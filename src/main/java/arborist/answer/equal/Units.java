package arborist.answer.equal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units of measure, each in one spelling: two answers with different ones are different. */
final class Units {
    private static final String TABLE = """
            % percent pct per\u00A0cent
            $ dollar dollars usd
            € euro euros eur
            £ pound\u00A0sterling pounds\u00A0sterling gbp
            yuan yuans rmb
            ¥ yen jpy
            ₹ rupee rupees rs inr
            cent cents ¢
            ° degree degrees deg
            rad radian radians
            °c °celsius celsius centigrade degrees\u00A0celsius degree\u00A0celsius degrees\u00A0c
            °f °fahrenheit fahrenheit degrees\u00A0fahrenheit degree\u00A0fahrenheit degrees\u00A0f
            newton newtons
            joule joules
            kj kilojoule kilojoules
            watt watts
            kw kilowatt kilowatts
            volt volts
            ohm ohms
            hz hertz
            mol mole moles
            pa pascal pascals
            acre acres
            gallon gallons gal
            quart quarts qt
            pint pints pt
            cup cups
            ton tons
            mm millimeter millimeters millimetre millimetres
            cm centimeter centimeters centimetre centimetres
            m meter meters metre metres
            km kilometer kilometers kilometre kilometres
            in inch inches
            ft foot feet
            yd yard yards
            mi mile miles
            mg milligram milligrams
            g gram grams
            kg kilogram kilograms
            oz ounce ounces
            lb lbs
            pound pounds
            ml milliliter milliliters millilitre millilitres
            l liter liters litre litres
            s sec secs second seconds
            min mins minute minutes
            h hr hrs hour hours
            day days
            week weeks wk wks
            month months
            year years
            mph mi/h
            kph km/h kmh
            """;
    private static final Map<String, String> SPELLINGS = spellings();

    // Signs of units whose case counts, and which are units in TeX's words only: elsewhere N is a name.
    private static final Map<String, String> SYMBOLS =
            Map.of("N", "newton", "J", "joule", "W", "watt", "V", "volt", "C",
                    "°c", "F", "°f", "Ω", "ohm");
    private static final Pattern POWER = Pattern.compile("(.*?)\\s*(?:\\^\\s*[({]?\\s*([23])\\s*[)}]?|([²³]))");
    private static final Pattern SPOKEN =
            Pattern.compile("(?:(square|sq|cubic|cu)\\.?\\s+(.+)|(.+?)\\s+(squared|cubed))");

    // What may stand behind a number and makes it another one.
    private static final Pattern NO_UNIT =
            Pattern.compile("(?i)sin|cos|tan|cot|log|exp|sqrt|mod|and|more|less|least|most|than|not"
                    + "|plus|minus|times|over|half|halves|thirds?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?"
                    + "|hundredths?|thousandths?|dozens?|squared|cubed|factorial|fewer|\\p{IsGreek}+");
    private static final Pattern RATE = Pattern.compile("\\s+per\\s+|\\s*/\\s*");
    // A weight, or the money: which of them, only the other side says.
    private static final String POUND = "pound";
    private static final Set<String> MONEY = Set.of("", "$", "€", "£", "yuan", "cent");
    private static final Set<String> SHORT_WORDS = Set.of("sq", "cu", "of", "in", "at", "on", "by", "per", "for");

    private Units() {}

    /** Whether words behind a number leave it what it is: a unit, or what is counted; {@code 2x} and {@code 5 or more} do not. */
    static boolean isUnit(String words) {
        if (!of(words).isEmpty()) {
            return true;
        }
        for (String word : words.strip().split("[\\s./'-]+", -1)) {
            boolean known = !of(word).isEmpty() || SHORT_WORDS.contains(word);
            if (!word.isEmpty() && !known && (word.length() < 3 || NO_UNIT.matcher(word).matches())) {
                return false;
            }
        }
        return true;
    }

    /** The one spelling of what stands behind or before a number; empty where it is no unit of measure but what is counted. */
    static String of(String words) {
        String plain =
                words.strip().toLowerCase(Locale.ROOT).replaceAll("[.*\\s]+$", "").replace("per cent", "percent")
                        .replace("° ", "°");
        String whole = SPELLINGS.get(plain.replace(' ', '\u00A0'));
        if (whole != null) {
            return whole;
        }
        String[] rate = RATE.split(plain, 2);
        if (rate.length == 2 && !SPELLINGS.containsKey(plain)) {
            String top = weight(SPELLINGS.getOrDefault(rate[0], ""));
            String bottom = raised(rate[1]);
            String both = top + "/" + (bottom.isEmpty() ? rate[1] : bottom);
            // The price of a thing is money.
            return MONEY.contains(top) ? top : SPELLINGS.getOrDefault(both, both);
        }
        String found = raised(plain).isEmpty() ? null : raised(plain);
        String first = plain.replaceAll("\\s.*", "");
        boolean letter = first.length() == 1 && first.length() < plain.length();
        return found != null ? found : letter ? "" : weight(SPELLINGS.getOrDefault(first, ""));
    }

    /** Whether nothing can be both: two units of which neither may be the other. */
    static boolean contradict(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && !a.equals(b) && !isPound(a, b) && !isPound(b, a);
    }

    private static boolean isPound(String word, String sign) {
        return word.equals(POUND) && (sign.equals("lb") || sign.equals("£"));
    }

    /** Pounds of something, to a foot, or with ounces are a weight. */
    static String weight(String unit) {
        return unit.equals(POUND) ? "lb" : unit;
    }

    /** A unit, perhaps squared or cubed in signs or in words; empty where it is none. */
    private static String raised(String text) {
        String plain = text.strip();
        Matcher power = POWER.matcher(plain);
        if (power.matches()) {
            String unit = weight(SPELLINGS.getOrDefault(power.group(1), ""));
            String by = power.group(2) != null ? power.group(2) : power.group(3).equals("²") ? "2" : "3";
            return unit.isEmpty() ? "" : unit + by;
        }
        Matcher spoken = SPOKEN.matcher(plain);
        if (spoken.matches()) {
            String name = spoken.group(2) != null ? spoken.group(2) : spoken.group(3);
            String how = spoken.group(1) != null ? spoken.group(1) : spoken.group(4);
            String unit = weight(SPELLINGS.getOrDefault(name, ""));
            return unit.isEmpty() ? "" : unit + (how.startsWith("sq") ? "2" : "3");
        }
        return plain.equals("cc") ? "cm3" : weight(SPELLINGS.getOrDefault(plain, ""));
    }

    private static Map<String, String> spellings() {
        Map<String, String> all = new HashMap<>();
        TABLE.lines().map(line -> line.split(" ", -1)).forEach(row -> {
            for (String spelling : row) {
                all.put(spelling, row[0]);
            }
        });
        return all;
    }

    /**
     * A text whose end TeX sets as a unit.
     *
     * @param unit in its one spelling, empty where there is none, or one that only says what is counted
     */
    record Tail(String rest, String unit) {
        private static final Pattern SET = Pattern.compile(
                "(.*\\S)\\s*\\\\(?:text|mathrm|textrm|mbox|operatorname|rm)\\s*"
                        + "\\{\\s*([\\p{L}°][\\p{L}\\s./°-]*?)\\s*\\}(?:\\^\\s*\\{?\\s*(\\d)\\s*\\}?)?[\\s.$]*",
                Pattern.DOTALL);

        static Tail of(String text) {
            Matcher m = SET.matcher(text);
            if (!m.matches() || !isUnit(m.group(2)) && !SYMBOLS.containsKey(m.group(2))) {
                return new Tail(text, "");
            }
            String power = m.group(3) == null ? "" : m.group(3);
            String unit = SYMBOLS.getOrDefault(m.group(2), Units.of(m.group(2)));
            return new Tail(m.group(1), unit.isEmpty() ? "" : unit + power);
        }
    }
}
