package arborist.answer.formula;

import arborist.answer.Rational;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** An expression as a tree: numbers, names, and what is done with them. */
public sealed interface Node {
    /** A number, exact. */
    record Num(Rational value) implements Node {}

    /** A variable, or one of the {@link #CONSTANTS}. */
    record Name(String name) implements Node {}

    /**
     * Something that is done with expressions.
     *
     * @param name of a function that nobody knows, such as f; empty for all others
     */
    record Call(Head head, String name, List<Node> args) implements Node {
        public Call {
            args = List.copyOf(args);
        }
    }

    /** Names that stand for one value. */
    Set<String> CONSTANTS = Set.of("π", "e", "i", "∞");

    static Node of(Rational value) {
        return new Num(value);
    }

    static Node of(long value) {
        return new Num(Rational.of(value));
    }

    static Node call(Head head, Node... args) {
        return new Call(head, "", List.of(args));
    }

    /** The difference of two. */
    static Node minus(Node a, Node b) {
        return call(Head.PLUS, a, call(Head.NEGATE, b));
    }

    /** How it is written plainly, for reasons. */
    default String written() {
        return Written.of(this);
    }

    /** The variables in it, in the order of the alphabet. */
    default Set<String> variables() {
        Set<String> names = new TreeSet<>();
        collect(this, names);
        return names;
    }

    private static void collect(Node node, Set<String> names) {
        switch (node) {
            case Num ignored -> {}
            case Name name when CONSTANTS.contains(name.name()) -> {}
            case Name name -> names.add(name.name());
            case Call call -> {
                if (call.head() == Head.APPLY) {
                    names.add(call.name() + "()");
                }
                call.args().forEach(arg -> collect(arg, names));
            }
        }
    }
}
