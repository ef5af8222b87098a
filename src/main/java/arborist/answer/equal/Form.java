package arborist.answer.equal;

import arborist.answer.Rational;
import arborist.answer.formula.Node;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;

/** What an answer comes to when all dressing is taken off. */
public sealed interface Form {

    /** Its kind in a word, for a reason. */
    String kind();

    /**
     * A number, exact.
     *
     * @param unit of measure or {@code %}, in its one spelling; empty where there is none, or one that only says what is counted
     * @param decimals how many digits stand behind its point, 0 where it was written in another way
     */
    record Amount(Rational value, String unit, int decimals) implements Form {
        @Override
        public String kind() {
            return "number";
        }

        @Override
        public String toString() {
            return unit.isEmpty() ? value.toString() : value + " " + unit;
        }
    }

    /** The letter of a choice. */
    record Letter(char letter) implements Form {
        @Override
        public String kind() {
            return "letter";
        }

        @Override
        public String toString() {
            return String.valueOf(letter);
        }
    }

    /** Anything else: words without case and the space between them, or a formula without any space. */
    record Words(String words) implements Form {
        @Override
        public String kind() {
            return "wording";
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * An expression that comes to no plain number: it has variables, roots or functions in it.
     *
     * @param unit as that of an amount
     */
    record Formula(Node node, String unit) implements Form {
        @Override
        public String kind() {
            return "formula";
        }

        @Override
        public String toString() {
            return unit.isEmpty() ? node.written() : node.written() + " " + unit;
        }
    }

    /** Parts between brackets, in their order: a pair, a point, an interval. The brackets count. */
    record Brackets(char open, List<Form> items, char close) implements Form {
        public Brackets {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return open == '(' && close == ')' ? "tuple or open interval" : "interval";
        }

        @Override
        public String toString() {
            return open + Form.list(items) + close;
        }
    }

    /** What is said of the order of several answers. */
    enum Order {
        /** Written one after the other outside a formula: in their order. */
        SEQUENCE,
        /** Written one after the other in a formula: a set, unless the other side has an order. */
        LIST,
        /** Joined by "or", by a name that they share, by ±: a set. */
        ALTERNATIVES,
        /** In braces: a set. */
        SET
    }

    /** Several answers without brackets, or in the braces of a set. */
    record Many(Order order, List<Form> items) implements Form {
        public Many {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return order == Order.SET ? "set" : "list";
        }

        @Override
        public String toString() {
            return order == Order.SET ? "{" + Form.list(items) + "}" : Form.list(items);
        }
    }

    /** A value for each of several names. */
    record Named(List<String> names, List<Form> values) implements Form {
        public Named {
            names = List.copyOf(names);
            values = List.copyOf(values);
        }

        @Override
        public String kind() {
            return "list of named values";
        }

        @Override
        public String toString() {
            return String.join(", ", names) + " = " + Form.list(values);
        }
    }

    /** Sets of numbers put together, in any order. */
    record Union(List<Form> parts) implements Form {
        public Union {
            parts = List.copyOf(parts);
        }

        @Override
        public String kind() {
            return "union";
        }

        @Override
        public String toString() {
            return parts.stream().map(Form::toString).collect(Collectors.joining(" ∪ "));
        }
    }

    /** A matrix by its rows. */
    record Matrix(List<List<Form>> rows) implements Form {
        public Matrix {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String kind() {
            return "matrix";
        }

        @Override
        public String toString() {
            return rows.toString();
        }
    }

    /**
     * An equation or inequality, of two or more sides.
     *
     * @param signs what stands between the sides: one of {@code = < > ≤ ≥ ≠}
     */
    record Relation(List<Node> sides, List<Character> signs) implements Form {
        public Relation {
            sides = List.copyOf(sides);
            signs = List.copyOf(signs);
        }

        @Override
        public String kind() {
            return signs.contains('=') ? "equation" : "inequality";
        }

        @Override
        public String toString() {
            StringBuilder out = new StringBuilder(sides.getFirst().written());
            for (int i = 0; i < signs.size(); i++) {
                out.append(' ').append(signs.get(i)).append(' ').append(sides.get(i + 1).written());
            }
            return out.toString();
        }
    }

    /**
     * What is left when something is divided by a whole number.
     *
     * @param of what is divided, without its spaces; empty where that is not said
     * @param rest at least 0 and less than the modulus
     */
    record Residue(String of, BigInteger rest, BigInteger modulus) implements Form {
        @Override
        public String kind() {
            return "residue";
        }

        @Override
        public String toString() {
            return (of.isEmpty() ? "" : of + " ≡ ") + rest + " (mod " + modulus + ")";
        }
    }

    private static String list(List<Form> items) {
        return items.stream().map(Form::toString).collect(Collectors.joining(", "));
    }
}
