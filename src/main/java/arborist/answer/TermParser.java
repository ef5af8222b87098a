package arborist.answer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an expression by the ordinary rules: powers bind tightest and to the right, then a sign, then products, then sums.
 *
 * <p>A number that stands right before a bracket multiplies it.
 */
final class TermParser {
    private static final int LONGEST = 1_000;
    private static final int DEEPEST = 100;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,30}(?:\\.\\d{1,30})?|\\.\\d{1,30}");
    private static final Term HUNDRED = new Term.Plain(Rational.of(100));

    private final String text;
    private int at;
    private int depth;

    private TermParser(String text) {
        this.text = text;
    }

    static Optional<Term> parse(String written) {
        String plain = written.replace('−', '-').replace('–', '-').replace('×', '*').replace('·', '*')
                .replace('÷', '/').replace('[', '(').replace(']', ')');
        if (plain.length() > LONGEST || plain.isBlank()) {
            return Optional.empty();
        }
        TermParser parser = new TermParser(plain);
        try {
            Term term = parser.sum();
            return parser.peek() == END ? Optional.of(term) : Optional.empty();
        } catch (NoTerm e) {
            return Optional.empty();
        }
    }

    private static final char END = '\0';

    private Term sum() throws NoTerm {
        Term term = product();
        while (peek() == '+' || peek() == '-') {
            Op op = Op.of(take());
            term = new Term.Joined(term, op, product());
        }
        return term;
    }

    private Term product() throws NoTerm {
        Term term = signed();
        while (peek() == '*' || peek() == '/' || peek() == '(') {
            Op op = peek() == '(' ? Op.TIMES : Op.of(take());
            term = new Term.Joined(term, op, signed());
        }
        return term;
    }

    private Term signed() throws NoTerm {
        if (++depth > DEEPEST) {
            throw new NoTerm();
        }
        Term term;
        if (peek() == '-') {
            take();
            term = new Term.Negative(signed());
        } else if (peek() == '+') {
            take();
            term = signed();
        } else {
            term = power();
        }
        depth--;
        return term;
    }

    private Term power() throws NoTerm {
        Term base = atom();
        if (peek() == '%') {
            take();
            base = new Term.Joined(base, Op.OVER, HUNDRED);
        }
        if (peek() != '^') {
            return base;
        }
        take();
        return new Term.Power(base, signed());
    }

    private Term atom() throws NoTerm {
        if (peek() == '(') {
            take();
            Term inner = sum();
            if (peek() != ')') {
                throw new NoTerm();
            }
            take();
            return inner;
        }
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            throw new NoTerm();
        }
        at = number.end();
        return new Term.Plain(Rational.parse(number.group()).orElseThrow(NoTerm::new));
    }

    /** The next sign that is no space, or {@link #END}. */
    private char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : END;
    }

    private char take() {
        char sign = peek();
        at++;
        return sign;
    }

    /** Says that the text is no expression; nobody sees it, so it needs no trace. */
    private static final class NoTerm extends Exception {
        private static final long serialVersionUID = 1;

        NoTerm() {
            super("no expression", null, false, false);
        }
    }
}
