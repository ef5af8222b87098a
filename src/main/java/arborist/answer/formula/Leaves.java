package arborist.answer.formula;

import arborist.answer.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the numbers and names of an expression, names also where they are written side by side. */
final class Leaves {
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,60}(?:\\.\\d{1,60})?(?!\\.?\\d)|\\.\\d{1,60}(?!\\.?\\d)");
    private static final Pattern WHOLE_FRACTION =
            Pattern.compile("\\s*\\\\frac\\s*(?:\\{\\s*\\d+\\s*\\}|\\d)\\s*(?:\\{\\s*\\d+\\s*\\}|\\d)");
    static final Pattern LETTERS = Pattern.compile("π|[\\p{L}&&[^π]]+");
    private static final Pattern GLUED = Pattern.compile("(sin|cos|tan|cot|sec|csc|log|ln|sqrt)[a-zA-Z]");
    /** Words that stand in sentences and never in formulas. */
    private static final Set<String> PROSE =
            Set.of("or", "and", "of", "if", "to", "is", "at", "the", "for", "no", "not", "per", "so", "as", "by");
    private static final Pattern SUBSCRIPT = Pattern.compile("\\s*_\\s*(?:\\{\\s*([\\w\\s,+-]{1,12})\\s*\\}|(\\w))");
    /** Longer runs of letters are one name, shorter ones a product of letters. */
    private static final int SHORT_RUN = 3;

    private final Parser parser;
    private final Words words;
    private final Cursor cursor;

    Leaves(Parser parser, Words words, Cursor cursor) {
        this.parser = parser;
        this.words = words;
        this.cursor = cursor;
    }

    Node number() throws NoFormula {
        MatchResult m = cursor.sees(NUMBER).orElseThrow(NoFormula::new);
        cursor.moveTo(m.end());
        Rational value = decimal(m.group());
        if (value.isWhole() && m.group().indexOf('.') < 0 && cursor.sees(WHOLE_FRACTION).isPresent()) {
            return Node.call(Head.PLUS, Node.of(value), parser.command());
        }
        if (cursor.peek() == '_') {
            // A number in another base: its digits are not those of ten.
            throw new NoFormula();
        }
        return Node.of(value);
    }

    private static Rational decimal(String digits) {
        BigDecimal value = new BigDecimal(digits);
        return new Rational(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    Node letters() throws NoFormula {
        MatchResult m = cursor.sees(LETTERS).orElseThrow(NoFormula::new);
        String run = m.group();
        String greek = Signs.greek(run);
        if (!greek.isEmpty()) {
            cursor.moveTo(m.end());
            return named(greek);
        }
        if (PROSE.contains(run)) {
            throw new NoFormula();
        }
        if (GLUED.matcher(run).matches()) {
            run = run.substring(0, run.length() - 1);
        }
        cursor.moveTo(m.start() + run.length());
        Node function = words.function(run);
        if (function != null) {
            return function;
        }
        if (run.length() > SHORT_RUN) {
            return named(run);
        }
        cursor.moveTo(m.start() + 1);
        return named(run.substring(0, 1));
    }

    /** A name with its subscript and its primes, applied where it is one of those that functions have. */
    private Node named(String letters) throws NoFormula {
        StringBuilder name = new StringBuilder(letters);
        while (cursor.touches() == '\'' || cursor.touches() == '′') {
            cursor.take();
            name.append('\'');
        }
        Optional<MatchResult> subscript = cursor.sees(SUBSCRIPT);
        if (subscript.isPresent()) {
            MatchResult sub = subscript.get();
            cursor.moveTo(sub.end());
            name.append('_').append((sub.group(1) == null ? sub.group(2) : sub.group(1)).replaceAll("\\s+", ""));
        }
        boolean function = "fghFGPQ".indexOf(name.charAt(0)) >= 0 && letters.length() == 1;
        if (function && cursor.touches() == '(') {
            return new Node.Call(Head.APPLY, name.toString(), List.of(parser.group('(', ')')));
        }
        return new Node.Name(name.toString());
    }
}
