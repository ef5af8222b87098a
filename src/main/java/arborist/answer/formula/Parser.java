package arborist.answer.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads an expression out of the signs of {@link Signs}: TeX and plain text alike, products without a sign too.
 *
 * <p>Powers bind tightest and to the right, then a sign, then products, then sums. What cannot be read for certain is no expression.
 */
final class Parser {
    private static final int LONGEST = 2_000;
    private static final List<String> CLOSING = List.of("\\\\", "\\end", "\\rfloor", "\\rceil", "\\rangle");
    private static final Pattern COMMAND = Pattern.compile("\\\\([a-zA-Z]+)");

    private final Cursor cursor;
    private final Words words;
    private final Leaves leaves;
    private int bars;

    private Parser(String text) {
        cursor = new Cursor(text);
        words = new Words(this, cursor);
        leaves = new Leaves(this, words, cursor);
    }

    /** The expression that the text is, empty where it is none. */
    static Optional<Node> parse(String signs) {
        if (signs.length() > LONGEST || signs.isBlank()) {
            return Optional.empty();
        }
        Parser parser = new Parser(signs);
        try {
            Node node = parser.sum();
            return parser.cursor.peek() == Cursor.END ? Optional.of(node) : Optional.empty();
        } catch (NoFormula e) {
            return Optional.empty();
        }
    }

    Node sum() throws NoFormula {
        List<Node> terms = new ArrayList<>(List.of(product()));
        while (cursor.peek() == '+' || cursor.peek() == '-') {
            Node term = cursor.take() == '-' ? Node.call(Head.NEGATE, product()) : product();
            terms.add(term);
        }
        return terms.size() == 1 ? terms.getFirst() : new Node.Call(Head.PLUS, "", terms);
    }

    private Node product() throws NoFormula {
        Node left = signed();
        while (true) {
            cursor.step();
            char next = cursor.peek();
            if (next == '*' || next == '/') {
                cursor.take();
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
            return CLOSING.stream().noneMatch(cursor::goesOn);
        }
        return Character.isLetterOrDigit(next) || "({.√∞".indexOf(next) >= 0
                || next == '[' || next == '|' && bars == 0 && cursor.comesAgain('|');
    }

    Node signed() throws NoFormula {
        cursor.enter();
        char next = cursor.peek();
        Node node;
        if (next == '-' || next == '+') {
            cursor.take();
            Node inner = signed();
            node = next == '-' ? Node.call(Head.NEGATE, inner) : inner;
        } else {
            node = power();
        }
        cursor.leave();
        return node;
    }

    Node power() throws NoFormula {
        cursor.enter();
        Node node = after(atom());
        cursor.leave();
        return node;
    }

    /** What follows an atom and belongs to it: a power, a factorial, a percent sign. */
    private Node after(Node atom) throws NoFormula {
        Node node = atom;
        while (true) {
            switch (cursor.peek()) {
                case '!' -> {
                    cursor.take();
                    if (cursor.peek() == '!') {
                        // A double factorial is another function.
                        throw new NoFormula();
                    }
                    node = Node.call(Head.FACTORIAL, node);
                }
                case '%' -> {
                    cursor.take();
                    cursor.step();
                    node = Node.call(Head.OVER, node, Node.of(100));
                }
                case '°' -> {
                    cursor.take();
                    node = words.inTrigonometry() ? Node.call(Head.TIMES, node, Words.DEGREE) : node;
                }
                case '^' -> {
                    cursor.take();
                    return Node.call(Head.POWER, node, exponent());
                }
                default -> {
                    return node;
                }
            }
        }
    }

    Node exponent() throws NoFormula {
        char next = cursor.peek();
        if (next == '{') {
            return group('{', '}');
        }
        if (next == '-' || next == '+' || next == '(' || next == '\\') {
            return signed();
        }
        Node node = atom();
        return cursor.peek() == '!' || cursor.peek() == '^' ? after(node) : node;
    }

    private Node atom() throws NoFormula {
        char next = cursor.peek();
        return switch (next) {
            case '(' -> group('(', ')');
            case '[' -> group('[', ']');
            case '{' -> group('{', '}');
            case '|' -> {
                cursor.take();
                bars++;
                Node inner = sum();
                bars--;
                cursor.expect('|');
                yield Node.call(Head.ABS, inner);
            }
            case '√' -> {
                cursor.take();
                yield Node.call(Head.ROOT, Node.of(2), argument());
            }
            case '∞' -> {
                cursor.take();
                yield new Node.Name("∞");
            }
            case '\\' -> command();
            default -> Character.isDigit(next) || next == '.' ? leaves.number() : leaves.letters();
        };
    }

    Node group(char open, char close) throws NoFormula {
        cursor.enter();
        cursor.expect(open);
        int before = bars;
        bars = 0;
        Node inner = sum();
        bars = before;
        cursor.expect(close);
        cursor.leave();
        return inner;
    }

    /** One argument of a command: a group, another command, or a single sign, so that {@code \frac12} is a half. */
    Node argument() throws NoFormula {
        cursor.enter();
        char next = cursor.peek();
        Node node;
        if (next == '{') {
            node = group('{', '}');
        } else if (next == '(') {
            node = group('(', ')');
        } else if (next == '\\' || next == '√') {
            node = atom();
        } else if (Character.isDigit(next)) {
            node = Node.of(Character.digit(cursor.take(), 10));
        } else if (Character.isLetter(next)) {
            node = new Node.Name(String.valueOf(cursor.take()));
        } else {
            throw new NoFormula();
        }
        cursor.leave();
        return node;
    }

    Node command() throws NoFormula {
        cursor.peek();
        MatchResult m = cursor.sees(COMMAND).orElseThrow(NoFormula::new);
        String name = m.group(1);
        cursor.moveTo(m.end());
        Node read = words.command(name);
        if (read != null) {
            return read;
        }
        // \sqrta and \fraca2 are typing errors that everybody understands.
        for (String known : List.of("sqrt", "frac")) {
            if (name.startsWith(known)) {
                cursor.moveTo(m.start(1) + known.length());
                Node glued = words.command(known);
                if (glued != null) {
                    return glued;
                }
            }
        }
        throw new NoFormula();
    }
}
