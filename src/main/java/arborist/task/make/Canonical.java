package arborist.task.make;

import arborist.answer.Op;
import arborist.task.make.Expression.Joined;
import arborist.task.make.Expression.Plain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes an expression so that all that differ only in the order or the brackets of sums and products look the same. */
final class Canonical {
    private Canonical() {}

    static String of(Expression expression) {
        if (expression instanceof Plain(int value)) {
            return Integer.toString(value);
        }
        boolean sum = expression instanceof Joined joined && isSum(joined.op());
        List<String> parts = new ArrayList<>();
        collect(expression, sum, false, parts);
        Collections.sort(parts);
        return "(" + String.join(" ", parts) + ")";
    }

    /** @param turned whether what is collected is taken away or divided by */
    private static void collect(Expression expression, boolean sum, boolean turned, List<String> parts) {
        if (expression instanceof Joined(Expression left, Op op, Expression right) && isSum(op) == sum) {
            collect(left, sum, turned, parts);
            collect(right, sum, turned != (op == Op.MINUS || op == Op.OVER), parts);
            return;
        }
        parts.add((sum ? turned ? "-" : "+" : turned ? "/" : "*") + of(expression));
    }

    private static boolean isSum(Op op) {
        return op == Op.PLUS || op == Op.MINUS;
    }
}
