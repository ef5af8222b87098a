package arborist.answer.formula;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a text that is read from left to right, with what may be spent on reading it. */
final class Cursor {
    /** Stands behind the last sign. */
    static final char END = '\0';

    private static final int DEEPEST = 60;
    private static final int MOST_STEPS = 200;

    private final String text;
    private int at;
    private int depth;
    private int steps;

    Cursor(String text) {
        this.text = text;
    }

    /** The next sign that is no space, or the end. */
    char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return touches();
    }

    /** The next sign, be it a space. */
    char touches() {
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

    /** Whether the text goes on with these signs, which are then passed. */
    boolean passes(String signs) {
        boolean there = goesOn(signs);
        at += there ? signs.length() : 0;
        return there;
    }

    boolean goesOn(String signs) {
        peek();
        return text.startsWith(signs, at);
    }

    /** Whether a sign comes again behind the next one. */
    boolean comesAgain(char sign) {
        return text.indexOf(sign, at + 1) > at;
    }

    /** What stands here and has this form; it is not passed. */
    Optional<MatchResult> sees(Pattern pattern) {
        Matcher m = pattern.matcher(text).region(at, text.length());
        return m.lookingAt() ? Optional.of(m.toMatchResult()) : Optional.empty();
    }

    /** Goes to another place. */
    void moveTo(int place) {
        at = place;
    }

    /** Goes one level deeper; {@link #leave} goes up again. */
    void enter() throws NoFormula {
        if (++depth > DEEPEST) {
            throw new NoFormula();
        }
    }

    void leave() {
        depth--;
    }

    /** Counts what makes an expression deeper without a bracket being opened: factors nest to the left. */
    void step() throws NoFormula {
        if (++steps > MOST_STEPS) {
            throw new NoFormula();
        }
    }
}
