package arborist.answer.equal;

import arborist.answer.formula.Comparison;
import arborist.answer.formula.Exact;
import arborist.answer.formula.Head;
import arborist.answer.formula.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads sets of real numbers: unions, all numbers, all but some, and what an inequality allows. */
final class Regions {
    private static final Form INFINITY = new Form.Formula(new Node.Name("∞"), "");
    private static final Form MINUS_INFINITY =
            new Form.Formula(Node.call(Head.NEGATE, new Node.Name("∞")), "");
    private static final Form ALL = new Form.Brackets('(', List.of(MINUS_INFINITY, INFINITY), ')');
    private static final Pattern REALS = Pattern.compile("ℝ|(?i)all real numbers|all reals");
    private static final Pattern PLAIN_UNION = Pattern.compile("(?<=[)\\]])\\s*U\\s*(?=[(\\[])");

    private Regions() {}

    /** The set of real numbers that a text in plain signs is; empty where it is none of these. */
    static Optional<Form> sets(String text, Shapes shapes) {
        if (REALS.matcher(text).matches()) {
            return Optional.of(ALL);
        }
        if (text.equals("∅")) {
            return Optional.of(new Form.Many(Form.Order.SET, List.of()));
        }
        List<String> without = Cut.at(text, "∖");
        if (without.size() == 2 && REALS.matcher(without.getFirst()).matches()
                && shapes.part(without.getLast()) instanceof Form.Many(var ignored, List<Form> items)) {
            return without(items);
        }
        List<String> parts = Cut.at(PLAIN_UNION.matcher(text).replaceAll("∪"), "∪");
        return parts.size() < 2 ? Optional.empty() : shapes.parts(parts).map(Regions::together);
    }

    /** Several sets as one: sets that name their elements are one that names them all. */
    private static Form together(List<Form> parts) {
        boolean named = parts.stream()
                .allMatch(part -> part instanceof Form.Many(Form.Order order, var ignored) && order == Form.Order.SET);
        return named ? new Form.Many(Form.Order.SET,
                parts.stream().flatMap(part -> ((Form.Many) part).items().stream()).toList()) : new Form.Union(parts);
    }

    /** What an inequality allows the one variable that it speaks of; empty where it is not solved for it. */
    static Optional<Form> of(Form.Relation relation) {
        List<Node> sides = relation.sides();
        List<Character> signs = relation.signs();
        if (sides.size() == 2) {
            Optional<Form> distance = distance(relation);
            if (distance.isPresent()) {
                return distance;
            }
            boolean left = isVariable(sides.getFirst()) && isBound(sides.getLast());
            boolean right = isVariable(sides.getLast()) && isBound(sides.getFirst());
            char sign = left ? signs.getFirst() : turned(signs.getFirst());
            Form bound = bound(left ? sides.getLast() : sides.getFirst());
            return !left && !right ? Optional.empty() : ray(sign, bound);
        }
        boolean between = sides.size() == 3 && isVariable(sides.get(1)) && isBound(sides.getFirst())
                && isBound(sides.getLast());
        if (!between || !("<≤".indexOf(signs.getFirst()) >= 0 && "<≤".indexOf(signs.getLast()) >= 0
                || ">≥".indexOf(signs.getFirst()) >= 0 && ">≥".indexOf(signs.getLast()) >= 0)) {
            return Optional.empty();
        }
        boolean rising = "<≤".indexOf(signs.getFirst()) >= 0;
        Form low = bound(rising ? sides.getFirst() : sides.getLast());
        Form high = bound(rising ? sides.getLast() : sides.getFirst());
        boolean lowIn = "≤≥".indexOf(rising ? signs.getFirst() : signs.getLast()) >= 0;
        boolean highIn = "≤≥".indexOf(rising ? signs.getLast() : signs.getFirst()) >= 0;
        return Optional.of(new Form.Brackets(lowIn ? '[' : '(', List.of(low, high), highIn ? ']' : ')'));
    }

    /** What {@code |x| < 3} allows. */
    private static Optional<Form> distance(Form.Relation relation) {
        boolean left = isSize(relation.sides().getFirst());
        Node size = left ? relation.sides().getFirst() : relation.sides().getLast();
        Node bound = left ? relation.sides().getLast() : relation.sides().getFirst();
        char sign = left ? relation.signs().getFirst() : turned(relation.signs().getFirst());
        if (!isSize(size) || !isBound(bound) || Comparison.constant(bound).orElse(-1) <= 0) {
            return Optional.empty();
        }
        Form high = bound(bound);
        Form low = bound(Node.call(Head.NEGATE, bound));
        return switch (sign) {
            case '<' -> Optional.of(new Form.Brackets('(', List.of(low, high), ')'));
            case '≤' -> Optional.of(new Form.Brackets('[', List.of(low, high), ']'));
            case '>' -> Optional.of(new Form.Union(List.of(
                    new Form.Brackets('(', List.of(MINUS_INFINITY, low), ')'),
                    new Form.Brackets('(', List.of(high, INFINITY), ')'))));
            case '≥' -> Optional.of(new Form.Union(List.of(
                    new Form.Brackets('(', List.of(MINUS_INFINITY, low), ']'),
                    new Form.Brackets('[', List.of(high, INFINITY), ')'))));
            default -> Optional.empty();
        };
    }

    private static boolean isSize(Node node) {
        return node instanceof Node.Call call && call.head() == Head.ABS && isVariable(call.args().getFirst());
    }

    /** What two rays have in common: an interval where they meet, or empty where they do not, or either is none. */
    static Optional<Form> between(Form a, Form b) {
        if (!(a instanceof Form.Brackets x && b instanceof Form.Brackets y)) {
            return Optional.empty();
        }
        boolean rising = x.items().getLast().equals(INFINITY);
        Form.Brackets low = rising ? x : y;
        Form.Brackets high = rising ? y : x;
        if (!low.items().getLast().equals(INFINITY) || !high.items().getFirst().equals(MINUS_INFINITY)) {
            return Optional.empty();
        }
        OptionalDouble from = Nodes.of(low.items().getFirst()).map(Comparison::constant).orElse(OptionalDouble.empty());
        OptionalDouble to = Nodes.of(high.items().getLast()).map(Comparison::constant).orElse(OptionalDouble.empty());
        return from.isPresent() && to.isPresent() && from.getAsDouble() < to.getAsDouble()
                ? Optional.of(new Form.Brackets(low.open(), List.of(low.items().getFirst(), high.items().getLast()),
                        high.close()))
                : Optional.empty();
    }

    private static Optional<Form> ray(char sign, Form bound) {
        return switch (sign) {
            case '<' -> Optional.of(new Form.Brackets('(', List.of(MINUS_INFINITY, bound), ')'));
            case '≤' -> Optional.of(new Form.Brackets('(', List.of(MINUS_INFINITY, bound), ']'));
            case '>' -> Optional.of(new Form.Brackets('(', List.of(bound, INFINITY), ')'));
            case '≥' -> Optional.of(new Form.Brackets('[', List.of(bound, INFINITY), ')'));
            case '≠' -> without(List.of(bound));
            default -> Optional.empty();
        };
    }

    /** All real numbers but these. */
    private static Optional<Form> without(List<Form> items) {
        List<Node> nodes = items.stream().map(Nodes::of).flatMap(Optional::stream).distinct().toList();
        if (nodes.size() != items.size() || nodes.stream().anyMatch(n -> Comparison.constant(n).isEmpty())) {
            return Optional.empty();
        }
        List<Form> sorted = nodes.stream()
                .sorted(Comparator.comparingDouble(n -> Comparison.constant(n).orElse(0))).map(Regions::bound).toList();
        List<Form> parts = new ArrayList<>();
        Form from = MINUS_INFINITY;
        for (Form bound : sorted) {
            parts.add(new Form.Brackets('(', List.of(from, bound), ')'));
            from = bound;
        }
        parts.add(new Form.Brackets('(', List.of(from, INFINITY), ')'));
        return Optional.of(new Form.Union(parts));
    }

    private static boolean isVariable(Node node) {
        return node instanceof Node.Name(String name) && !Node.CONSTANTS.contains(name);
    }

    private static boolean isBound(Node node) {
        return node.variables().isEmpty();
    }

    private static Form bound(Node node) {
        return Exact.of(node).<Form>map(value -> new Form.Amount(value, "", 0))
                .orElseGet(() -> new Form.Formula(node, ""));
    }

    private static char turned(char sign) {
        return switch (sign) {
            case '<' -> '>';
            case '>' -> '<';
            case '≤' -> '≥';
            case '≥' -> '≤';
            default -> sign;
        };
    }
}
