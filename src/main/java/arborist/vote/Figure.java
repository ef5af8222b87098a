package arborist.vote;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as sentences have them. */
final class Figure {
    private static final MathContext THREE = new MathContext(3);

    private Figure() {}

    /** Three digits that count, whole numbers in full; {@code none} for what is not a number. */
    static String of(double value) {
        if (!Double.isFinite(value)) {
            return "none";
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : new BigDecimal(value).round(THREE).stripTrailingZeros().toPlainString();
    }
}
