package arborist.answer.equal;

import arborist.answer.formula.Comparison;
import arborist.answer.formula.Formulas;
import arborist.answer.formula.Head;
import arborist.answer.formula.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads equations and inequalities; a calculation, or a name with its value, is that value. */
final class Relations {
    private static final String SIGNS = "=<>≤≥≠";
    // Before an equals sign p(x) is no product.
    private static final Pattern NAMED = Pattern.compile("([a-zA-Z](?:\\^\\{?-1\\}?)?)\\s*\\(\\s*([a-zA-Z])\\s*\\)");
    private static final int MOST_SIDES = 8;

    private Relations() {}

    /** The relation or value that a text in plain signs is, empty where it is neither. */
    static Optional<Form> of(String text) {
        List<Integer> places = Cut.places(text, SIGNS);
        List<String> texts = Cut.at(text, SIGNS);
        if (places.isEmpty() || texts.size() > MOST_SIDES) {
            return Optional.empty();
        }
        List<Character> signs = places.stream().map(text::charAt).toList();
        boolean equations = signs.stream().allMatch(sign -> sign == '=');
        Optional<Form> last = Expressions.of(texts.getLast(), "");
        if (equations && last.isPresent() && Naming.isName(texts.getFirst()) && isValue(last.get())) {
            return last;
        }
        List<Node> sides = new ArrayList<>();
        for (String side : texts) {
            Matcher named = sides.isEmpty() ? NAMED.matcher(side) : null;
            Optional<Node> node = named != null && named.matches()
                    ? Optional.of(new Node.Call(Head.APPLY, named.group(1), List.of(new Node.Name(named.group(2)))))
                    : Formulas.parse(side);
            if (node.isEmpty()) {
                return Optional.empty();
            }
            sides.add(node.get());
        }
        boolean calculation = equations && last.isPresent() && sides.stream().allMatch(side -> isValue(side))
                && sides.stream().allMatch(side -> Comparison.agree(side, sides.getLast()));
        return calculation ? last : Optional.of(new Form.Relation(sides, signs));
    }

    private static boolean isValue(Form form) {
        return form instanceof Form.Amount || form instanceof Form.Formula formula && isValue(formula.node());
    }

    private static boolean isValue(Node node) {
        return node.variables().isEmpty();
    }
}
