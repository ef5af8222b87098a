package arborist.answer.equal;

import arborist.answer.formula.Head;
import arborist.answer.formula.Node;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows what is a name, so that what is said to equal it is its value: x, f(x), |AB|, P(A), m_1. */
final class Naming {
    private static final Pattern NAME = Pattern.compile(
            "\\|?\\s*\\\\?(?:[\\p{L}]{1,3}|Area|Volume|Perimeter|area|(?:m\\s*\\\\)?angle\\s*\\w{1,3}|deg)'?(?:\\s*_\\s*\\{?\\s*\\w{1,9}\\s*\\}?)?"
                    + "(?:\\^\\{?-1\\}?)?(?:\\s*\\(\\s*[\\p{L}\\d]+(?:\\s*,\\s*[\\p{L}\\d]+)*\\s*\\))?\\s*\\|?");

    private Naming() {}

    /** Whether a text is the name of something. */
    static boolean isName(String text) {
        return NAME.matcher(text.strip()).matches();
    }

    /** Whether an expression is a name, or a function of names that is defined. */
    static boolean isName(Node node) {
        return switch (node) {
            case Node.Num ignored -> false;
            case Node.Name name -> !Node.CONSTANTS.contains(name.name());
            case Node.Call call -> call.head() == Head.APPLY && isName(call.args().getFirst());
        };
    }

    /** What an equation says of a name: {@code y = 2x + 3} says {@code 2x + 3}, which must not speak of y. */
    static Optional<Node> value(Form.Relation relation) {
        if (relation.sides().size() != 2 || relation.signs().getFirst() != '=') {
            return Optional.empty();
        }
        Node left = relation.sides().getFirst();
        Node right = relation.sides().getLast();
        return says(left, right) ? Optional.of(right) : says(right, left) ? Optional.of(left) : Optional.empty();
    }

    /** The name that it says something of. */
    static Optional<Node> name(Form.Relation relation) {
        return value(relation).map(value -> relation.sides().getFirst().equals(value) ? relation.sides().getLast()
                : relation.sides().getFirst());
    }

    private static boolean says(Node name, Node value) {
        if (!isName(name)) {
            return false;
        }
        String said = switch (name) {
            case Node.Name plain -> plain.name();
            case Node.Call call -> call.name() + "()";
            case Node.Num ignored -> "";
        };
        return !value.variables().contains(said);
    }
}
