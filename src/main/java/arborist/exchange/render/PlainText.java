package arborist.exchange.render;

import java.util.List;
import java.util.regex.Pattern;

/** Takes the marks of Markdown and LaTeX out of a text where there is no room to set them: a card, a tooltip, a list. */
public final class PlainText {
    /** Beyond this nothing of a text is looked at; a card shows some eighty characters. */
    static final int LOOKED_AT = 2_000;

    private record Rule(Pattern pattern, String replacement) {
        Rule(String regex, String replacement) {
            this(Pattern.compile(regex), replacement);
        }
    }

    private static final List<Rule> RULES = List.of(
            // Control characters, and marks that would turn the direction of what follows them.
            new Rule("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", ""),
            new Rule("<<[^<>\\n]*>>", ""),
            new Rule("(?m)^\\s{0,3}(#{1,6}|>|[-*+])\\s+", ""),
            new Rule("(?m)^\\s*```\\w*\\s*$", ""),
            new Rule("\\*\\*([^*\\n]+)\\*\\*|(?<!\\w)__([^_\\n]+)__(?!\\w)", "$1$2"),
            new Rule("`([^`\\n]+)`", "$1"),
            new Rule("!?\\[([^\\]\\n]*)\\]\\([^)\\s]*\\)", "$1"),
            new Rule("\\$\\$([^$]+)\\$\\$|\\\\[(\\[](.*?)\\\\[)\\]]", "$1$2"),
            new Rule("\\$(?=\\S)([^$\\n]+)(?<=\\S)\\$(?!\\d)", "$1"),
            new Rule("\\\\(?:text|textbf|mathrm|mathbf|operatorname)\\s*\\{([^{}]*)\\}", "$1"),
            new Rule("\\\\[dt]?frac\\s*\\{([^{}]*)\\}\\s*\\{([^{}]*)\\}", "$1/$2"),
            new Rule("\\\\sqrt\\s*\\{([^{}]*)\\}", "√($1)"),
            new Rule("\\\\boxed\\s*\\{([^{}]*)\\}", "$1"),
            new Rule("\\\\times\\b", "×"), new Rule("\\\\cdot\\b", "·"), new Rule("\\\\div\\b", "÷"),
            new Rule("\\\\leq?\\b", "≤"), new Rule("\\\\geq?\\b", "≥"), new Rule("\\\\neq?\\b", "≠"),
            new Rule("\\\\pi\\b", "π"), new Rule("\\\\(?:left|right)(?=[()\\[\\]|.])", ""),
            new Rule("\\\\([%$#&_{}])", "$1"));

    private PlainText() {
    }

    /** The text without its marks; its lines stay lines. */
    public static String of(String text) {
        String plain = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        for (Rule rule : RULES) {
            plain = rule.pattern.matcher(plain).replaceAll(rule.replacement);
        }
        return plain.strip();
    }
}
