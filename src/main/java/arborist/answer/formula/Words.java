package arborist.answer.formula;

import arborist.answer.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Reads what words stand for in an expression: roots, fractions and functions, as TeX writes them or plainly. */
final class Words {
    /** What a degree is, where an angle is asked for. */
    static final Node DEGREE = Node.call(Head.OVER, new Node.Name("π"), Node.of(180));

    private final Parser parser;
    private final Cursor cursor;
    private int trigonometric;

    Words(Parser parser, Cursor cursor) {
        this.parser = parser;
        this.cursor = cursor;
    }

    /** What a command of TeX begins, the parser standing behind its name; null where it is unknown. */
    @Nullable Node command(String name) throws NoFormula {
        return switch (name) {
            case "frac" -> {
                Node top = parser.argument();
                yield Node.call(Head.OVER, top, parser.argument());
            }
            case "sqrt" -> {
                Node degree = cursor.peek() == '[' ? parser.group('[', ']') : Node.of(2);
                yield Node.call(Head.ROOT, degree, parser.argument());
            }
            case "binom" -> {
                Node n = parser.argument();
                yield Node.call(Head.BINOMIAL, n, parser.argument());
            }
            case "lfloor" -> closed(Head.FLOOR, "\\rfloor");
            case "lceil" -> closed(Head.CEILING, "\\rceil");
            case "begin" -> determinant();
            case "text", "mbox", "textrm", "textbf" -> null;
            default -> function(name);
        };
    }

    /** A function of this name with its argument; null where the word names none. */
    @Nullable Node function(String word) throws NoFormula {
        if (word.equals("log")) {
            return logarithm();
        }
        if (word.equals("sqrt") && cursor.peek() == '(') {
            return Node.call(Head.ROOT, Node.of(2), parser.group('(', ')'));
        }
        Optional<Head> known = word.equals("abs") || word.equals("floor") ? Optional.of(
                word.equals("abs") ? Head.ABS : Head.FLOOR) : Head.function(word);
        if (known.isEmpty()) {
            return null;
        }
        Head head = known.get();
        if (cursor.peek() != '^') {
            return Node.call(head, argument(head));
        }
        cursor.take();
        Node exponent = parser.exponent();
        boolean inverse = Exact.of(exponent).filter(Rational.of(-1)::equals).isPresent();
        Node argument = argument(head);
        return inverse && head.inverse().isPresent() ? Node.call(head.inverse().get(), argument)
                : Node.call(Head.POWER, Node.call(head, argument), exponent);
    }

    /** Whether the argument of a function of angles is being read. */
    boolean inTrigonometry() {
        return trigonometric > 0;
    }

    private Node argument(Head head) throws NoFormula {
        boolean angle = head.compareTo(Head.SIN) >= 0 && head.compareTo(Head.CSC) <= 0;
        trigonometric += angle ? 1 : 0;
        Node argument = functionArgument();
        trigonometric -= angle ? 1 : 0;
        return argument;
    }

    private Node logarithm() throws NoFormula {
        Node base = Node.of(10);
        if (cursor.peek() == '_') {
            cursor.take();
            base = parser.argument();
        }
        if (cursor.peek() == '^') {
            cursor.take();
            Node exponent = parser.exponent();
            return Node.call(Head.POWER, Node.call(Head.LOG, base, functionArgument()), exponent);
        }
        return Node.call(Head.LOG, base, functionArgument());
    }

    /** A group in brackets, or the product of what follows up to the next sign or function: {@code sin 2x}. */
    private Node functionArgument() throws NoFormula {
        char next = cursor.peek();
        if (next == '(') {
            return parser.group('(', ')');
        }
        if (next == '{') {
            return parser.group('{', '}');
        }
        if (next == '-' || next == '+') {
            return parser.signed();
        }
        Node argument = parser.power();
        while (Character.isLetter(cursor.peek()) && !atFunction()) {
            argument = Node.call(Head.TIMES, argument, parser.power());
        }
        return argument;
    }

    /** Whether the word that follows names a function. */
    private boolean atFunction() {
        return cursor.sees(Leaves.LETTERS).map(MatchResult::group)
                .filter(word -> Head.function(word).isPresent() || word.equals("log")).isPresent();
    }

    private Node closed(Head head, String close) throws NoFormula {
        Node inner = parser.sum();
        if (!cursor.passes(close)) {
            throw new NoFormula();
        }
        return Node.call(head, inner);
    }

    /** The determinant of a small matrix between bars, written out. */
    private Node determinant() throws NoFormula {
        if (!cursor.passes("{vmatrix}")) {
            throw new NoFormula();
        }
        List<List<Node>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        while (!cursor.passes("\\end{vmatrix}")) {
            rows.getLast().add(parser.sum());
            if (cursor.passes("\\\\")) {
                rows.add(new ArrayList<>());
            } else if (cursor.peek() == '&') {
                cursor.take();
            }
        }
        rows.removeIf(List::isEmpty);
        return Determinant.of(rows).orElseThrow(NoFormula::new);
    }
}
