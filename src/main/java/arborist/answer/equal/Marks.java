package arborist.answer.equal;

import arborist.answer.formula.Comparison;
import arborist.answer.formula.Node;
import java.util.List;
import java.util.TreeSet;

/**
 * A number for each answer of any kind but words: answers that are the same have the same one, up to its last digits. So only those
 * whose numbers are close have to be compared, and a thousand answers need no million comparisons.
 */
final class Marks {
    /** How far the marks of two answers that are the same may lie apart, for each 1 of their size. */
    static final double NEAR = 3e-6;

    private Marks() {}

    /** The mark; NaN for what has none: it is compared with all others that have none, and with those that may be intervals. */
    static double of(Form form) {
        return switch (form) {
            case Form.Amount amount -> AmountEquality.share(amount).toDouble();
            case Form.Letter letter -> letter.letter() * 1e9;
            case Form.Words words -> words.words().hashCode() * 1e3;
            case Form.Formula formula -> Comparison.mark(formula.node());
            case Form.Brackets brackets -> together(brackets.items());
            case Form.Many many -> together(many.items());
            case Form.Named named -> together(named.values());
            case Form.Matrix matrix -> together(matrix.rows().stream().flatMap(List::stream).toList()) + 0.125;
            case Form.Residue residue -> residue.rest().doubleValue();
            case Form.Union ignored -> Double.NaN;
            case Form.Relation relation -> Naming.value(relation).map(Comparison::mark)
                    .or(() -> Regions.of(relation).map(Marks::of)).orElse(Double.NaN);
        };
    }

    /** Whether an answer may be the same as one whose mark is another. */
    static boolean isOpen(Form form) {
        return form instanceof Form.Relation || form instanceof Form.Union
                || form instanceof Form.Brackets brackets && brackets.items().size() == 2 && brackets.items().stream()
                        .anyMatch(item -> item instanceof Form.Formula(Node node, String ignored)
                                && node.written().contains("∞"));
    }

    /** The sum of the marks of all different parts, so that neither order nor repetition counts. */
    private static double together(List<Form> parts) {
        TreeSet<Double> marks = new TreeSet<>();
        for (Form part : parts) {
            double mark = of(part);
            Double below = marks.floor(mark + NEAR * Math.abs(mark));
            if (below == null || below < mark - NEAR * Math.abs(mark)) {
                marks.add(mark);
            }
        }
        return marks.stream().mapToDouble(Double::doubleValue).sum();
    }
}
