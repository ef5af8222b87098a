package arborist.answer.formula;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings TeX and plain text to the few signs that the parser knows; braces and words in {@code \text} keep their meaning. */
public final class Signs {
    /** Stands for the opening brace of a set, where TeX's own braces only hold things together. */
    public static final char OPEN_SET = '\uE001';
    public static final char CLOSE_SET = '\uE002';

    private record Rule(Pattern pattern, String sign) {
        static Rule of(String pattern, String sign) {
            return new Rule(Pattern.compile(pattern), sign);
        }
    }

    // Whoever writes TeX in JSON or in a program's text often doubles each backslash.
    private static final Pattern EVEN = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)+(?!\\\\)");
    private static final Pattern ODD = Pattern.compile("(?<!\\\\)\\\\(?:\\\\\\\\)*+(?!\\\\)");

    private static final Map<String, String> COMMANDS = table("""
            cdot * times * ast * bullet * div / le ≤ leq ≤ leqslant ≤ leqq ≤ ge ≥ geq ≥ geqslant ≥ geqq ≥ lt < gt > ne ≠ neq ≠
            approx ≈ pm ± mp ± cup ∪ bigcup ∪ cap ∩ in ∈ mid | lvert | rvert | vert | lbrack [ rbrack ] to → rightarrow →
            setminus ∖ backslash ∖ emptyset ∅ varnothing ∅ lor ∨ vee ∨ land ∧ wedge ∧ lbrace \uE001 rbrace \uE002 equiv ≡
            colon : ldots … dots … cdots … dotsc … dotsb … degree ° infty ∞ pi π
            alpha α beta β gamma γ delta δ epsilon ε varepsilon ε theta θ lambda λ mu μ rho ρ sigma σ tau τ phi φ varphi φ
            omega ω eta η xi ξ psi ψ zeta ζ nu ν kappa κ Delta Δ Gamma Γ Omega Ω Phi Φ Lambda Λ Sigma Σ Theta Θ
            lg log dfrac \\frac tfrac \\frac cfrac \\frac dbinom \\binom tbinom \\binom
            """);
    private static final List<String> DROPPED = List.of("left", "right", "displaystyle", "textstyle", "limits", "big",
            "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "biggl", "biggr", "Biggl", "Biggr", "bigm", "rm",
            "bf", "it", "mathop", "displaylimits", "nolimits");
    private static final List<String> SPACES = List.of("quad", "qquad", "enspace", "thinspace");
    private static final Pattern COMMAND = Pattern.compile("\\\\([a-zA-Z]+)(?:(?<=\\\\(?:left|right))\\s*\\.(?!\\d))?");
    private static final Pattern COMMA = Pattern.compile("(?<=\\d)\\s*(?:\\{\\s*,\\s*\\}|,\\s*\\\\!)\\s*(?=\\d)");
    private static final Pattern REALS =
            Pattern.compile("\\\\(?:mathbb|Bbb|mathbf|bf|bold)\\s*(?:\\{\\s*R\\s*\\}|R(?![a-zA-Z]))");
    private static final Pattern FONT =
            Pattern.compile("\\\\(?:mathrm|mathbf|mathit|mathsf|mathcal|mathnormal|boldsymbol|bm"
                    + "|underline|operatorname|vec|overrightarrow)\\*?\\s*\\{([^{}]*)\\}");
    private static final Pattern REPEATING =
            Pattern.compile("(?<![\\d.])(\\d{0,9})\\.(\\d{0,9})\\s*\\\\(?:overline|bar)\\s*\\{\\s*(\\d{1,9})\\s*\\}");
    private static final List<Rule> RULES = List.of(Rule.of("\\\\!", ""), Rule.of("\\\\[,;:> ]|~", " "),
            Rule.of("\\\\\\{", String.valueOf(OPEN_SET)), Rule.of("\\\\\\}", String.valueOf(CLOSE_SET)),
            Rule.of("\\\\\\|", "|"), Rule.of("\\\\%", "%"), Rule.of("\\\\\\$", "\\$"), Rule.of("\\\\[()\\[\\]]", ""),
            Rule.of("\\^\\s*(?:\\{\\s*\\\\circ\\s*\\}|\\\\circ(?![a-zA-Z]))", "°"));
    private static final Map<Character, String> PLAIN = Map.ofEntries(Map.entry('−', "-"), Map.entry('–', "-"),
            Map.entry('×', "*"), Map.entry('·', "*"), Map.entry('∙', "*"), Map.entry('⋅', "*"), Map.entry('÷', "/"),
            Map.entry('⩽', "≤"), Map.entry('⩾', "≥"), Map.entry('²', "^2"), Map.entry('³', "^3"),
            Map.entry('½', "(1/2)"), Map.entry('¼', "(1/4)"), Map.entry('¾', "(3/4)"), Map.entry('\n', " "),
            Map.entry('\t', " "), Map.entry('\u00A0', " "));

    private Signs() {}

    /** The text in these signs. */
    public static String of(String text) {
        String plain = single(text);
        if (plain.indexOf('\\') >= 0) {
            plain = COMMA.matcher(plain).replaceAll("");
            plain = REPEATING.matcher(plain).replaceAll(Signs::repeating);
            plain = REALS.matcher(plain).replaceAll("ℝ");
            plain = FONT.matcher(plain).replaceAll(m -> " " + Matcher.quoteReplacement(m.group(1)) + " ");
            for (Rule rule : RULES) {
                // A row of a matrix ends with two backslashes, which open nothing.
                plain = guarded(plain, rule);
            }
            plain = COMMAND.matcher(plain).replaceAll(Signs::command);
        }
        return signs(plain).replace("<=", "≤").replace(">=", "≥").replace("!=", "≠").replace("**", "^").strip()
                .replaceAll("\\s++", " ");
    }

    /** The text with single backslashes, where all of them were doubled. */
    public static String single(String text) {
        return text.contains("\\\\") && !text.contains("\\begin") && EVEN.matcher(text).find()
                && !ODD.matcher(text).find() ? text.replace("\\\\", "\\") : text;
    }

    /** The sign of a Greek letter, or of infinity, that is written as a word; empty for all other words. */
    static String greek(String word) {
        String sign = COMMANDS.getOrDefault(word, word.equals("oo") || word.equals("infinity") ? "∞" : "");
        return sign.length() == 1 && (sign.charAt(0) == '∞' || Character.isLetter(sign.charAt(0))) && word.length() > 1
                && sign.charAt(0) > 0x7F ? sign : "";
    }

    /** {@code 0.1\\overline{6}} as the fraction that it is. */
    private static String repeating(MatchResult m) {
        BigInteger once = new BigInteger("0" + m.group(1) + m.group(2));
        BigInteger twice = new BigInteger("0" + m.group(1) + m.group(2) + m.group(3));
        BigInteger bottom = BigInteger.TEN.pow(m.group(3).length()).subtract(BigInteger.ONE)
                .multiply(BigInteger.TEN.pow(m.group(2).length()));
        return "(" + twice.subtract(once) + "/" + bottom + ")";
    }

    private static String guarded(String text, Rule rule) {
        String rows = text.replace("\\\\", "\uE003");
        return rule.pattern.matcher(rows).replaceAll(rule.sign).replace("\uE003", "\\\\");
    }

    private static String command(MatchResult m) {
        String name = m.group(1);
        String sign = COMMANDS.get(name);
        return sign != null ? Matcher
                .quoteReplacement(sign.startsWith("\\") || sign.length() == 1 ? sign : " " + sign + " ")
                : DROPPED.contains(name) ? ""
                : SPACES.contains(name) ? " " : Matcher.quoteReplacement("\\" + name);
    }

    private static String signs(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String sign = c < 0x80 && c != '\n' && c != '\t' ? null : PLAIN.get(c);
            if (sign == null) {
                out.append(c);
            } else {
                out.append(sign);
            }
        }
        return out.toString();
    }

    private static Map<String, String> table(String rows) {
        String[] words = rows.strip().split("\\s+", -1);
        Map<String, String> table = new HashMap<>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            table.put(words[i], words[i + 1]);
        }
        return Map.copyOf(table);
    }
}
