package arborist.vote;

import arborist.words.Words;
import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as sentences have them. */
final class Figure {
    private static final MathContext THREE = new MathContext(3);

    private static final Words WORDS = Words.of(Figure.class);

    private Figure() {}

    /** Three digits that count, whole numbers in full; a word for what is not a number. */
    static String of(double value) {
        if (!Double.isFinite(value)) {
            return WORDS.say("figure.none");
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : WORDS.pointed(new BigDecimal(value).round(THREE).stripTrailingZeros().toPlainString());
    }
}
