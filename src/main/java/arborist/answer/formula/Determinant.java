package arborist.answer.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a determinant out as sums and products. */
final class Determinant {
    private static final int LARGEST = 4;

    private Determinant() {}

    /** Empty where the matrix is not square, or large. */
    static Optional<Node> of(List<List<Node>> rows) {
        boolean square = !rows.isEmpty() && rows.size() <= LARGEST
                && rows.stream().allMatch(row -> row.size() == rows.size());
        return square ? Optional.of(expanded(rows)) : Optional.empty();
    }

    private static Node expanded(List<List<Node>> rows) {
        if (rows.size() == 1) {
            return rows.getFirst().getFirst();
        }
        List<Node> terms = new ArrayList<>();
        for (int column = 0; column < rows.size(); column++) {
            int left = column;
            List<List<Node>> minor = rows.stream().skip(1).map(row -> {
                List<Node> rest = new ArrayList<>(row);
                rest.remove(left);
                return rest;
            }).map(List::copyOf).toList();
            Node term = Node.call(Head.TIMES, rows.getFirst().get(column), expanded(minor));
            terms.add(column % 2 == 0 ? term : Node.call(Head.NEGATE, term));
        }
        return new Node.Call(Head.PLUS, "", terms);
    }
}
