package arborist.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the calculations that a text states: {@code <<48/2=24>>} as GSM8K notes them, and plain ones such as
 * {@code 2 x $48 = $96 in all}, also several in a row.
 *
 * <p>Where a letter or a word takes part in a calculation nothing is claimed about it.
 */
public final class Statements {
    private static final Pattern NOTE = Pattern.compile("<<([^<>=]{1,200})=([^<>=]{1,60})>>");
    private static final String SIGNS = "0123456789.,$€£%()[]+-*/^−–×·÷ ";
    private static final String OPERATORS = "+-*/^−–×·÷";
    private static final Pattern CLAUSE = Pattern.compile("[.,;]\\s+");
    private static final Pattern BEFORE = Pattern.compile("^(?:[\\s,)\\]%]|\\.(?!\\d))+");
    private static final Pattern AFTER = Pattern.compile("[\\s.,$€£(\\[]+$");
    private static final Pattern BULLET = Pattern.compile("^[-*–+] +");

    private Statements() {}

    /** The calculations of a text in their order, notes first. */
    public static List<Statement> in(String text) {
        List<Statement> found = new ArrayList<>();
        Matcher note = NOTE.matcher(text);
        while (note.find()) {
            Statement.of(note.group(1), note.group(2)).ifPresent(found::add);
        }
        String plain = NOTE.matcher(text).replaceAll("");
        for (int at = plain.indexOf('='); at >= 0; at = plain.indexOf('=', at + 1)) {
            int place = at;
            left(plain, at).flatMap(left -> right(plain, place + 1).flatMap(right -> Statement.of(left, right)))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** The first calculation of a text that does not hold. */
    public static Optional<Statement> firstWrong(String text) {
        return in(text).stream().filter(s -> !s.holds()).findFirst();
    }

    /** The expression that ends at a place. */
    private static Optional<String> left(String text, int end) {
        int from = end;
        while (from > 0 && isSign(text, from - 1)) {
            from--;
        }
        String[] clauses = CLAUSE.split(text.substring(from, end), -1);
        String last = clauses[clauses.length - 1];
        boolean lineStarts = clauses.length > 1 || from == 0 || text.charAt(from - 1) == '\n';
        boolean word =
                !lineStarts && (Character.isLetterOrDigit(text.charAt(from - 1)) || isFraction(text.charAt(from - 1)));
        String expression = lineStarts ? BULLET.matcher(last).replaceFirst("") : last;
        expression = BEFORE.matcher(expression.strip()).replaceFirst("").strip();
        boolean variable = word && (from == 1 || !Character.isLetter(text.charAt(from - 2)));
        boolean broken = expression.isEmpty() || variable
                || word && (isOperator(expression, 0) || text.charAt(from) != ' ');
        return broken ? Optional.empty() : Optional.of(plain(expression));
    }

    /** The expression that begins at a place. */
    private static Optional<String> right(String text, int from) {
        int to = from;
        while (to < text.length() && isSign(text, to)) {
            to++;
        }
        String first = CLAUSE.split(text.substring(from, to), -1)[0];
        String expression = AFTER.matcher(first).replaceFirst("").strip();
        boolean word = to < text.length() && Character.isLetter(text.charAt(to));
        boolean touches = word && to > from && text.charAt(to - 1) != ' '
                && (to + 1 == text.length() || !Character.isLetter(text.charAt(to + 1)));
        boolean broken = expression.isEmpty() || isOperator(expression, expression.length() - 1) || touches;
        return broken ? Optional.empty() : Optional.of(plain(expression));
    }

    /** Whether the sign can be part of an expression; an x between two numbers is a product. */
    private static boolean isSign(String text, int at) {
        char c = text.charAt(at);
        return SIGNS.indexOf(c) >= 0 || (c == 'x' || c == 'X') && isNumber(text, at, -1) && isNumber(text, at, 1);
    }

    private static boolean isFraction(char c) {
        return Character.getType(c) == Character.OTHER_NUMBER;
    }

    private static boolean isNumber(String text, int at, int step) {
        int i = at + step;
        while (i >= 0 && i < text.length() && text.charAt(i) == ' ') {
            i += step;
        }
        return i >= 0 && i < text.length()
                && (Character.isDigit(text.charAt(i)) || "()$.%".indexOf(text.charAt(i)) >= 0);
    }

    private static boolean isOperator(String expression, int at) {
        // A minus right before a number is its sign.
        boolean sign = expression.charAt(at) == '-' && at + 1 < expression.length() && expression.charAt(at + 1) != ' ';
        return OPERATORS.indexOf(expression.charAt(at)) >= 0 && !sign;
    }

    private static String plain(String expression) {
        return expression.replace('x', '*').replace('X', '*');
    }
}
