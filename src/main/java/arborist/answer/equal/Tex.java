package arborist.answer.equal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the typesetting off an answer: what is left is the same answer in plain signs. */
public final class Tex {
    private record Rule(Pattern pattern, String plain) {
        static Rule of(String pattern, String plain) {
            return new Rule(Pattern.compile(pattern), plain);
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of("\\\\(?:left|right|displaystyle|limits|big|Big|bigl|bigr|Bigl|Bigr)(?![a-zA-Z])\\.?", ""),
            Rule.of("(?s)^\\s*\\$\\$?([^$]+)\\$\\$?[.\\s]*$", "$1"),
            Rule.of("\\s*\\{\\s*,\\s*\\}\\s*|,\\s*\\\\!\\s*(?=\\d)", ","),
            Rule.of("\\\\!", ""),
            Rule.of("\\\\[,;:> ]|\\\\q?quad(?![a-zA-Z])|~", " "),
            Rule.of("\\\\%", "%"),
            Rule.of("\\\\\\$", "\uE000"),
            Rule.of("\\\\(?:\\(|\\)|\\[|\\])|\\$\\$?(?![\\d.])|(?<=[\\d}%°])\\$", ""),
            Rule.of("\\^\\s*(?:\\{\\s*\\\\circ\\s*\\}|\\\\circ(?![a-zA-Z]))|\\\\degree(?![a-zA-Z])", "°"),
            Rule.of("\\\\(?:cdot|times|ast)(?![a-zA-Z])", "*"),
            Rule.of("\\\\div(?![a-zA-Z])", "/"),
            Rule.of("\\\\(?:leq?|leqslant)(?![a-zA-Z])|<=", "≤"),
            Rule.of("\\\\(?:geq?|geqslant)(?![a-zA-Z])|>=", "≥"),
            Rule.of("\\\\lt(?![a-zA-Z])", "<"),
            Rule.of("\\\\gt(?![a-zA-Z])", ">"),
            Rule.of("\\\\(?:neq|ne)(?![a-zA-Z])|!=", "≠"),
            Rule.of("\\\\approx(?![a-zA-Z])", "≈"),
            Rule.of("\\\\pm(?![a-zA-Z])", "±"),
            Rule.of("\\\\pi(?![a-zA-Z])", "π"),
            Rule.of("\\\\infty(?![a-zA-Z])", "∞"),
            Rule.of("\\\\cup(?![a-zA-Z])", "∪"),
            Rule.of("\\\\[dtc]frac", "\\\\frac"));

    // Inner braces first, so that a few rounds reach the outermost ones.
    private static final String GROUP = "\\{([^{}]*)\\}";
    private static final List<Rule> NESTED = List.of(
            Rule.of("(?<![\\w}])(-?)(\\d+)\\s*\\\\frac\\s*\\{(\\d+)\\}\\s*\\{(\\d+)\\}", "$1($2+$3/$4)"),
            Rule.of("\\\\(?:text|textbf|textit|textrm|textnormal|mathrm|mathbf|mathit|mbox|underline|operatorname|boxed|fbox)\\s*"
                    + GROUP, " $1 "),
            Rule.of("\\\\frac\\s*" + GROUP + "\\s*" + GROUP, "(($1)/($2))"),
            Rule.of("\\\\sqrt\\s*" + GROUP, "√($1)"),
            Rule.of("\\^\\s*" + GROUP, "^($1)"));
    private static final Pattern SHORT_FRACTION =
            Pattern.compile("\\\\frac\\s*(?:\\{([^{}]*)\\}|(\\d))\\s*(?:\\{([^{}]*)\\}|(\\d))");
    private static final Pattern SHORT_ROOT = Pattern.compile("\\\\sqrt\\s*([\\da-zA-Z])");
    private static final int MOST_ROUNDS = 20;

    private Tex() {}

    /** The answer in plain signs; money in TeX's escaped sign comes out as a plain dollar. */
    public static String plain(String answer) {
        String text = answer;
        for (Rule rule : RULES) {
            text = rule.pattern.matcher(text).replaceAll(rule.plain);
        }
        text = SHORT_FRACTION.matcher(text).replaceAll(m -> "\\\\frac{" + quoted(either(m.group(1), m.group(2))) + "}{"
                + quoted(either(m.group(3), m.group(4))) + "}");
        text = SHORT_ROOT.matcher(text).replaceAll("\\\\sqrt{$1}");
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String before = text;
            for (Rule rule : NESTED) {
                text = rule.pattern.matcher(text).replaceAll(rule.plain);
            }
            if (text.equals(before)) {
                break;
            }
        }
        return text.replace('\uE000', '$').strip();
    }

    private static String either(@Nullable String a, @Nullable String b) {
        return a == null ? b == null ? "" : b : a;
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
