package arborist.answer.formula;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes out what has a sign or a way of writing of its own, in the TeX that everything else is read from: {@code 3½}, {@code 10²³},
 * {@code 6.02 x 10^23}, {@code {6 \choose 2}}, {@code 0.333...}.
 */
public final class Glyphs {
    private static final Map<Character, String> FRACTIONS = Map.ofEntries(Map.entry('½', "{1}{2}"),
            Map.entry('⅓', "{1}{3}"), Map.entry('⅔', "{2}{3}"), Map.entry('¼', "{1}{4}"), Map.entry('¾', "{3}{4}"),
            Map.entry('⅕', "{1}{5}"), Map.entry('⅖', "{2}{5}"), Map.entry('⅗', "{3}{5}"), Map.entry('⅘', "{4}{5}"),
            Map.entry('⅙', "{1}{6}"), Map.entry('⅚', "{5}{6}"), Map.entry('⅛', "{1}{8}"), Map.entry('⅜', "{3}{8}"),
            Map.entry('⅝', "{5}{8}"), Map.entry('⅞', "{7}{8}"));
    private static final Pattern FRACTION = Pattern.compile("[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]");
    private static final String UP = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";
    private static final String DOWN = "₀₁₂₃₄₅₆₇₈₉₊₋";
    private static final String LEVEL = "0123456789+-";
    private static final Pattern RAISED = Pattern.compile("[" + UP + "]+");
    private static final Pattern LOWERED = Pattern.compile("[" + DOWN + "]+");
    // An x between numbers is no variable.
    private static final Pattern TIMES =
            Pattern.compile("(?<=\\d)\\s*[xX]\\s*(?=10\\s*\\^)");
    private static final Pattern BRACKETS = Pattern.compile("\\\\([lr])angle(?![a-zA-Z])");
    private static final String SELECTED = "\\{?\\s*(\\d{1,4}|[a-z])\\s*\\}?";
    private static final Pattern COMBINATIONS = Pattern.compile(
            "(?<![\\w}])(?:\\{\\s*\\})?\\s*[_^]\\s*" + SELECTED
                    + "\\s*(?:\\\\(?:mathrm|text|mathbf)\\s*\\{\\s*C\\s*\\}|C)\\s*_\\s*"
                    + SELECTED);
    private static final Pattern DOTTED = Pattern.compile(
            "(\\d{0,9})\\.(\\d{0,9})\\\\dot\\s*\\{?\\s*(\\d)\\s*\\}?(?:(\\d{0,9})\\s*\\\\dot\\s*\\{?\\s*(\\d)\\s*\\}?)?");
    private static final Pattern BRACKETED = Pattern.compile("(?<![\\d.])(\\d{1,9})\\.\\((\\d{1,9})\\)(?!\\d)");
    // One digit three times, a few twice: what shows less may go on in any way.
    private static final Pattern GOING_ON = Pattern.compile(
            "(?<![\\d.,])(\\d{1,9})\\.(?:(\\d{0,4}?)((\\d)(?=\\4{2})|\\d{2,3}?)\\3{1,20}|()(\\d{4,9})\\6{1,9})(?:\\.{3}|…|\\\\[ldc]?dots[bc]?(?![a-zA-Z]))");
    private static final List<String> INFIXES = List.of("choose", "over");
    private static final int MOST_INFIXES = 20;

    private Glyphs() {}

    /** The text with all these written out. */
    public static String plain(String text) {
        String plain = text;
        if (!isAscii(plain)) {
            plain = FRACTION.matcher(plain)
                    .replaceAll(m -> "\\\\frac" + FRACTIONS.getOrDefault(m.group().charAt(0), ""));
            plain = RAISED.matcher(plain).replaceAll(m -> "^{" + level(m.group(), UP) + "}");
            plain = LOWERED.matcher(plain).replaceAll(m -> "_{" + level(m.group(), DOWN) + "}");
        }
        plain = TIMES.matcher(plain).replaceAll(" * ");
        plain = BRACKETED.matcher(plain).replaceAll("$1.\\\\overline{$2}");
        plain = GOING_ON.matcher(plain).replaceAll(Glyphs::goingOn);
        if (plain.indexOf('C') >= 0) {
            plain = COMBINATIONS.matcher(plain).replaceAll("\\\\binom{$1}{$2}");
        }
        if (plain.indexOf('\\') < 0) {
            return plain;
        }
        plain = BRACKETS.matcher(plain).replaceAll(m -> m.group(1).equals("l") ? "(" : ")");
        plain = DOTTED.matcher(plain).replaceAll(Glyphs::dotted);
        plain = plain.replace("\\colon", ":");
        for (String infix : INFIXES) {
            for (int i = 0; i < MOST_INFIXES && plain.contains("\\" + infix); i++) {
                String prefixed = prefixed(plain, infix);
                if (prefixed.equals(plain)) {
                    break;
                }
                plain = prefixed;
            }
        }
        return plain;
    }

    /** {@code {a \choose b}} with its command before it, as all others have theirs. */
    private static String prefixed(String text, String infix) {
        Matcher m = Pattern.compile("\\\\" + infix + "(?![a-zA-Z])").matcher(text);
        if (!m.find()) {
            return text;
        }
        int open = edge(text, m.start() - 1, -1);
        int close = edge(text, m.end(), 1);
        String command = infix.equals("choose") ? "\\binom" : "\\frac";
        return text.substring(0, open + 1) + command + "{" + text.substring(open + 1, m.start()).strip() + "}{"
                + text.substring(m.end(), close).strip() + "}" + text.substring(close);
    }

    /** Where the group ends that a place stands in: at a brace, at the end of a formula, or at that of the text. */
    private static int edge(String text, int from, int step) {
        int depth = 0;
        int at = from;
        while (at >= 0 && at < text.length()) {
            char c = text.charAt(at);
            if (c == '$' || c == '=' && depth == 0) {
                return at;
            }
            depth += c == '{' ? step : c == '}' ? -step : 0;
            if (depth < 0) {
                return at;
            }
            at += step;
        }
        return at;
    }

    /** From the first dotted digit to the last one it is repeated. */
    private static String dotted(MatchResult m) {
        String rest = m.group(5) == null ? "" : m.group(4) + m.group(5);
        return Matcher.quoteReplacement(m.group(1) + "." + m.group(2) + "\\overline{" + m.group(3) + rest + "}");
    }

    private static String goingOn(MatchResult m) {
        boolean few = m.group(3) != null;
        return Matcher.quoteReplacement(m.group(1) + "." + (few ? m.group(2) : "") + "\\overline{"
                + (few ? m.group(3) : m.group(6)) + "}");
    }

    private static String level(String raised, String from) {
        StringBuilder level = new StringBuilder();
        raised.chars().forEach(c -> level.append(LEVEL.charAt(from.indexOf(c))));
        return level.toString();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
