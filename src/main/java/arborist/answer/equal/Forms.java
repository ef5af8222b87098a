package arborist.answer.equal;

import arborist.answer.Rational;
import arborist.answer.formula.Glyphs;
import arborist.answer.formula.Node;
import arborist.answer.formula.Signs;
import arborist.answer.read.RuledOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the dressing off an answer. */
public final class Forms {
    private static final Pattern SIZE = Pattern.compile("\\d{1,9}\\s*[xX]\\s*\\d{1,9}");
    /** Longer answers are compared word for word. */
    static final int LONGEST = 2_000;

    // Most answers are this, and there are many of them.
    private static final Pattern SIMPLE = Pattern.compile("\\s*+(-?\\d{1,18}(?:\\.(\\d{1,18}))?)\\s*+");
    /** A choice that is spoken of behind another. */
    private static final Pattern ANOTHER = Pattern.compile("\\([A-J]\\)");
    private static final Pattern LETTER = Pattern.compile(
            "(?:\\(?([A-J])(?:\\)|[.:])|\\(([A-Ja-j])\\))(?!\\s*(?:,|&|and|or)?\\s*\\(?[A-J]\\)?(?:\\W|$))(?:\\s(.*))?|([A-J])",
            Pattern.DOTALL);
    private static final Pattern SAME = Pattern.compile("\\s*=\\s*");
    // What is named: x, f(x), |AB|, m_1.
    private static final Pattern NAME =
            Pattern.compile("\\|?[\\p{L}]{1,2}(?:_\\{?\\w+\\}?)?(?:\\([\\p{L}\\d]\\))?\\|?");
    private static final Pattern NAMED_VALUE = Pattern.compile("\\(?[a-zA-Z](?:,[a-zA-Z])*\\)?=([^=a-zA-Z]+)");
    private static final Pattern FORMULA = Pattern.compile("[-=+*/^\\\\(){}<>|_≤≥≠±√\\d]");
    private static final String BEFORE = "\"'“”‘’`*";
    private static final String BEHIND = BEFORE + ".;,";
    // Not thousands: nobody writes a list of numbers of three digits each without a space.
    private static final Pattern COMMAS = Pattern.compile("-?\\d{1,9},-?(?:\\d{1,2}|\\d{4,9})");
    private static final Pattern EMPTY =
            Pattern.compile("(?i)no solutions?|(?:the )?empty set|there (?:are|is) no solutions?");
    private static final Map<String, String> SAME_WORDS = Map.of("dne", "does not exist");
    private static final Pattern SUBSCRIPT = Pattern.compile("_\\{(\\w+)\\}");
    private static final Pattern HALF_DAY = Pattern.compile("(?i)(?<=\\d)\\s*([ap])\\.?\\s?m\\b\\.?");

    private Forms() {}

    /** What an answer comes to. */
    public static Form of(String answer) {
        if (answer.length() > LONGEST) {
            return new Form.Words(answer.strip());
        }
        Matcher simple = SIMPLE.matcher(answer);
        if (simple.matches()) {
            return new Form.Amount(Rational.parse(simple.group(1)).orElseThrow(), "",
                    simple.group(2) == null ? 0 : simple.group(2).length());
        }
        String single = Glyphs.plain(Signs.single(answer));
        try {
            return read(single, Shapes::of);
        } catch (StackOverflowError e) {
            // Regular expressions go as deep as a text is long where it is built for that; no answer is.
            return new Form.Words(answer.strip());
        }
    }

    /**
     * What an answer may come to, the likeliest first: {@code 10,11} is a number to those who write a decimal comma, and two numbers
     * to all others.
     */
    public static List<Form> readings(String answer) {
        Form form = of(answer);
        if (form instanceof Form.Amount) {
            String plain = trimmed(Tex.plain(answer));
            if (COMMAS.matcher(plain).matches()) {
                List<Form> items = new ArrayList<>();
                for (String item : plain.split(",", -1)) {
                    items.add(of(item));
                }
                return List.of(form, new Form.Many(Form.Order.LIST, items));
            }
        }
        return List.of(form);
    }

    /** The number or formula that stands behind the letter of a choice: {@code (E) 15}. */
    static Optional<Form> behindLetter(String answer) {
        Matcher letter = LETTER.matcher(unwrapped(trimmed(Tex.plain(answer))));
        return letter.matches() && letter.group(3) != null
                ? Optional.of(of(letter.group(3))).filter(f -> f instanceof Form.Amount || f instanceof Form.Formula)
                : Optional.empty();
    }

    /** What a part of an answer comes to, its shape being found by whoever took it apart. */
    static Form part(String text, Function<String, Optional<Form>> shape) {
        return read(text, shape);
    }

    private static Form read(String answer, Function<String, Optional<Form>> shape) {
        String plain = unwrapped(trimmed(Tex.plain(answer)));
        Matcher letter = LETTER.matcher(plain);
        if (letter.matches() && (letter.group(3) == null
                || !RuledOut.isBehind(plain, letter.start(3) - 1) && !ANOTHER.matcher(letter.group(3)).find())) {
            String found = letter.group(1) != null ? letter.group(1)
                    : letter.group(2) != null ? letter.group(2) : letter.group(4);
            return new Form.Letter(Character.toUpperCase(found.charAt(0)));
        }
        return named(plain).or(() -> number(plain)).or(() -> Residues.of(Signs.of(plain)))
                .or(() -> shape.apply(answer)).orElseGet(() -> words(plain));
    }

    /** Whether an answer is a time, a place in an order, a number in another base or the like, which a number in it is not. */
    static boolean isNamed(String answer) {
        return answer.length() <= LONGEST && named(trimmed(Tex.plain(answer))).isPresent();
    }

    /** What has a reading of its own, that of a formula or a list would be wrong for. */
    private static Optional<Form> named(String plain) {
        // Of a matrix, a rug or a board: neither a product nor a polynomial.
        if (SIZE.matcher(plain).matches()) {
            return Optional.of(new Form.Words(plain.replaceAll("\\s+", "").toLowerCase(Locale.ROOT)));
        }
        return plain.isEmpty() ? Optional.empty()
                : Moments.of(plain).or(() -> Ordinals.of(plain)).or(() -> Measures.of(plain))
                        .or(() -> NumberWords.of(plain)).or(() -> Bases.of(plain));
    }

    /** A number, also as {@code x = 3}, as the end of a calculation {@code 2 + 3 = 5}, or before what it is about. */
    private static Optional<Form.Amount> number(String plain) {
        String[] about = plain.split("≈", 2);
        String exact = about.length > 1 && about[0].isBlank() ? about[1].strip() : about[0];
        String[] sides = SAME.split(exact, -1);
        boolean named = sides.length == 2 && NAME.matcher(sides[0].strip()).matches();
        boolean worked = sides.length >= 2 && Amounts.read(sides[0]).isPresent();
        return sides.length == 1 || named || worked ? Amounts.read(sides[sides.length - 1].strip()) : Optional.empty();
    }

    private static Form words(String plain) {
        if (EMPTY.matcher(plain).matches()) {
            return new Form.Many(Form.Order.SET, List.of());
        }
        if (plain.equalsIgnoreCase("infinity")) {
            return new Form.Formula(new Node.Name("∞"), "");
        }
        if (FORMULA.matcher(plain).find() || plain.length() == 1) {
            String formula = HALF_DAY.matcher(SUBSCRIPT.matcher(plain).replaceAll("_$1")).replaceAll("$1m")
                    .replaceAll("\\s+", "");
            Matcher named = NAMED_VALUE.matcher(formula);
            return new Form.Words(named.matches() ? named.group(1) : formula);
        }
        String words = plain.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return new Form.Words(SAME_WORDS.getOrDefault(words, words));
    }

    /** Without quotes, marks of emphasis and full stops around; an exclamation mark behind a number or a bracket is a factorial. */
    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && (Character.isWhitespace(text.charAt(from)) || BEFORE.indexOf(text.charAt(from)) >= 0)) {
            from++;
        }
        while (to > from && (Character.isWhitespace(text.charAt(to - 1)) || BEHIND.indexOf(text.charAt(to - 1)) >= 0
                || text.charAt(to - 1) == '!' && to - from > 2 && Character.isLetter(text.charAt(to - 2))
                        && Character.isLetter(text.charAt(to - 3)))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static String unwrapped(String text) {
        boolean one = text.startsWith("{") && text.indexOf('}') == text.length() - 1;
        return one && text.indexOf(',') < 0 ? text.substring(1, text.length() - 1).strip() : text;
    }
}
