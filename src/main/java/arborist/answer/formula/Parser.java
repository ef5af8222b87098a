package arborist.answer.formula;

import arborist.answer.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an expression out of the signs of {@link Signs}: TeX and plain text alike, products without a sign too.
 *
 * <p>Powers bind tightest and to the right, then a sign, then products, then sums. What cannot be read for certain is no expression.
 */
final class Parser {
    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 60;
    private static final int MOST_STEPS = 200;
    private static final List<String> CLOSING = List.of("\\\\", "\\end", "\\rfloor", "\\rceil", "\\rangle");
    private static final char END = '\0';
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,60}(?:\\.\\d{1,60})?(?!\\.?\\d)|\\.\\d{1,60}(?!\\.?\\d)");
    private static final Pattern WHOLE_FRACTION =
            Pattern.compile("\\s*\\\\frac\\s*(?:\\{\\s*\\d+\\s*\\}|\\d)\\s*(?:\\{\\s*\\d+\\s*\\}|\\d)");
    private static final Pattern LETTERS = Pattern.compile("π|[\\p{L}&&[^π]]+");
    private static final Pattern GLUED = Pattern.compile("(sin|cos|tan|cot|sec|csc|log|ln|sqrt)[a-zA-Z]");
    /** Words that stand in sentences and never in formulas. */
    private static final Set<String> PROSE =
            Set.of("or", "and", "of", "if", "to", "is", "at", "the", "for", "no", "not", "per", "so", "as", "by");
    private static final Pattern COMMAND = Pattern.compile("\\\\([a-zA-Z]+)");
    private static final Pattern SUBSCRIPT = Pattern.compile("\\s*_\\s*(?:\\{\\s*([\\w\\s,+-]{1,12})\\s*\\}|(\\w))");
    /** Longer runs of letters are one name, shorter ones a product of letters. */
    private static final int SHORT_RUN = 3;

    private final String text;
    private final Words words;
    private int at;
    private int depth;
    private int steps;

    private Parser(String text) {
        this.text = text;
        this.words = new Words(this);
    }

    /** The expression that the text is, empty where it is none. */
    static Optional<Node> parse(String signs) {
        if (signs.length() > LONGEST || signs.isBlank()) {
            return Optional.empty();
        }
        Parser parser = new Parser(signs);
        try {
            Node node = parser.sum();
            return parser.peek() == END ? Optional.of(node) : Optional.empty();
        } catch (NoFormula e) {
            return Optional.empty();
        }
    }

    Node sum() throws NoFormula {
        List<Node> terms = new ArrayList<>(List.of(product()));
        while (peek() == '+' || peek() == '-') {
            Node term = take() == '-' ? Node.call(Head.NEGATE, product()) : product();
            terms.add(term);
        }
        return terms.size() == 1 ? terms.getFirst() : new Node.Call(Head.PLUS, "", terms);
    }

    private Node product() throws NoFormula {
        Node left = signed();
        while (true) {
            // Products and powers nest to the left without a bracket being opened.
            if (++steps > MOST_STEPS) {
                throw new NoFormula();
            }
            char next = peek();
            if (next == '*' || next == '/') {
                take();
                Node right = signed();
                left = Node.call(next == '*' ? Head.TIMES : Head.OVER, left, right);
            } else if (beginsFactor(next)) {
                // Two numbers side by side are no product: nobody writes one so.
                if (Character.isDigit(next) || next == '.') {
                    throw new NoFormula();
                }
                left = Node.call(Head.TIMES, left, power());
            } else {
                return left;
            }
        }
    }

    private boolean beginsFactor(char next) {
        if (next == '\\') {
            return CLOSING.stream().noneMatch(close -> text.startsWith(close, at));
        }
        return Character.isLetterOrDigit(next) || "({.√∞".indexOf(next) >= 0
                || next == '[' || next == '|' && depthOfBars == 0 && barOpens();
    }

    private int depthOfBars;

    private boolean barOpens() {
        return text.indexOf('|', at + 1) > at;
    }

    Node signed() throws NoFormula {
        enter();
        char next = peek();
        Node node;
        if (next == '-' || next == '+') {
            take();
            Node inner = signed();
            node = next == '-' ? Node.call(Head.NEGATE, inner) : inner;
        } else {
            node = power();
        }
        depth--;
        return node;
    }

    Node power() throws NoFormula {
        enter();
        Node node = after(atom());
        depth--;
        return node;
    }

    /** What follows an atom and belongs to it: a power, a factorial, a percent sign. */
    private Node after(Node atom) throws NoFormula {
        Node node = atom;
        while (true) {
            switch (peek()) {
                case '!' -> {
                    take();
                    if (peek() == '!') {
                        // A double factorial is another function.
                        throw new NoFormula();
                    }
                    node = Node.call(Head.FACTORIAL, node);
                }
                case '%' -> {
                    take();
                    if (++steps > MOST_STEPS) {
                        throw new NoFormula();
                    }
                    node = Node.call(Head.OVER, node, Node.of(100));
                }
                case '°' -> {
                    take();
                    node = words.inTrigonometry() ? Node.call(Head.TIMES, node, Words.DEGREE) : node;
                }
                case '^' -> {
                    take();
                    return Node.call(Head.POWER, node, exponent());
                }
                default -> {
                    return node;
                }
            }
        }
    }

    Node exponent() throws NoFormula {
        char next = peek();
        if (next == '{') {
            return group('{', '}');
        }
        if (next == '-' || next == '+' || next == '(' || next == '\\') {
            return signed();
        }
        Node node = atom();
        return peek() == '!' || peek() == '^' ? after(node) : node;
    }

    private Node atom() throws NoFormula {
        char next = peek();
        return switch (next) {
            case '(' -> group('(', ')');
            case '[' -> group('[', ']');
            case '{' -> group('{', '}');
            case '|' -> {
                take();
                depthOfBars++;
                Node inner = sum();
                depthOfBars--;
                expect('|');
                yield Node.call(Head.ABS, inner);
            }
            case '√' -> {
                take();
                yield Node.call(Head.ROOT, Node.of(2), argument());
            }
            case '∞' -> {
                take();
                yield new Node.Name("∞");
            }
            case '\\' -> command();
            default -> Character.isDigit(next) || next == '.' ? number() : letters();
        };
    }

    Node group(char open, char close) throws NoFormula {
        enter();
        expect(open);
        int bars = depthOfBars;
        depthOfBars = 0;
        Node inner = sum();
        depthOfBars = bars;
        expect(close);
        depth--;
        return inner;
    }

    private Node number() throws NoFormula {
        Matcher m = NUMBER.matcher(text).region(at, text.length());
        if (!m.lookingAt()) {
            throw new NoFormula();
        }
        at = m.end();
        Rational value = decimal(m.group());
        Matcher mixed = WHOLE_FRACTION.matcher(text).region(at, text.length());
        if (value.isWhole() && m.group().indexOf('.') < 0 && mixed.lookingAt()) {
            return Node.call(Head.PLUS, Node.of(value), command());
        }
        if (peek() == '_') {
            // A number in another base: its digits are not those of ten.
            throw new NoFormula();
        }
        return Node.of(value);
    }

    private static Rational decimal(String digits) {
        BigDecimal value = new BigDecimal(digits);
        return new Rational(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /** One argument of a command: a group, another command, or a single sign, so that {@code \frac12} is a half. */
    Node argument() throws NoFormula {
        enter();
        char next = peek();
        Node node;
        if (next == '{') {
            node = group('{', '}');
        } else if (next == '(') {
            node = group('(', ')');
        } else if (next == '\\' || next == '√') {
            node = atom();
        } else if (Character.isDigit(next)) {
            node = Node.of(Character.digit(take(), 10));
        } else if (Character.isLetter(next)) {
            node = new Node.Name(String.valueOf(take()));
        } else {
            throw new NoFormula();
        }
        depth--;
        return node;
    }

    private Node command() throws NoFormula {
        peek();
        Matcher m = COMMAND.matcher(text).region(at, text.length());
        if (!m.lookingAt()) {
            throw new NoFormula();
        }
        String name = m.group(1);
        int from = at;
        at = m.end();
        Node read = words.command(name);
        if (read != null) {
            return read;
        }
        // \sqrta and \fraca2 are typing errors that everybody understands.
        for (String known : List.of("sqrt", "frac")) {
            if (name.startsWith(known)) {
                at = from + 1 + known.length();
                Node glued = words.command(known);
                if (glued != null) {
                    return glued;
                }
            }
        }
        throw new NoFormula();
    }

    private Node letters() throws NoFormula {
        Matcher m = LETTERS.matcher(text).region(at, text.length());
        if (!m.lookingAt()) {
            throw new NoFormula();
        }
        String run = m.group();
        String greek = Signs.greek(run);
        if (!greek.isEmpty()) {
            at = m.end();
            return named(greek);
        }
        if (PROSE.contains(run)) {
            throw new NoFormula();
        }
        if (GLUED.matcher(run).matches()) {
            run = run.substring(0, run.length() - 1);
        }
        int from = at;
        at = from + run.length();
        Node function = words.function(run);
        if (function != null) {
            return function;
        }
        if (run.length() > SHORT_RUN) {
            return named(run);
        }
        at = from + 1;
        return named(run.substring(0, 1));
    }

    /** A name with its subscript and its primes, applied where it is one of those that functions have. */
    Node named(String letters) throws NoFormula {
        StringBuilder name = new StringBuilder(letters);
        while (at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '′')) {
            name.append('\'');
            at++;
        }
        Matcher sub = SUBSCRIPT.matcher(text).region(at, text.length());
        if (sub.lookingAt()) {
            at = sub.end();
            name.append('_').append((sub.group(1) == null ? sub.group(2) : sub.group(1)).replaceAll("\\s+", ""));
        }
        boolean function = "fghFGPQ".indexOf(name.charAt(0)) >= 0 && letters.length() == 1;
        if (function && at < text.length() && text.charAt(at) == '(') {
            return new Node.Call(Head.APPLY, name.toString(), List.of(group('(', ')')));
        }
        return new Node.Name(name.toString());
    }

    private void enter() throws NoFormula {
        if (++depth > DEEPEST) {
            throw new NoFormula();
        }
    }

    /** Whether the word that follows names a function. */
    boolean atFunction() {
        Matcher m = LETTERS.matcher(text).region(at, text.length());
        return m.lookingAt() && (Head.function(m.group()).isPresent() || m.group().equals("log"));
    }

    /** The next sign that is no space, or the end. */
    char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : END;
    }

    char take() {
        char sign = peek();
        at++;
        return sign;
    }

    void expect(char sign) throws NoFormula {
        if (take() != sign) {
            throw new NoFormula();
        }
    }

    /** Whether the text goes on with these words, which are then passed. */
    boolean passes(String word) {
        peek();
        if (!text.startsWith(word, at)) {
            return false;
        }
        at += word.length();
        return true;
    }

    /** Says that the text is no expression; nobody sees it, so it needs no trace. */
    static final class NoFormula extends Exception {
        private static final long serialVersionUID = 1;

        NoFormula() {
            super("no formula", null, false, false);
        }
    }
}
