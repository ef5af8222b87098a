package arborist.exchange.render;

import arborist.words.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes a score in as few digits as tell it apart: 20, 1.5, 0.93, 0.003; in the language that is spoken. */
public final class ScoreText {
    private static final Words WORDS = Words.of(ScoreText.class);

    private ScoreText() {
    }

    /** At most two decimals from 1 up, two significant digits below. */
    public static String of(double score) {
        if (score == 0) {
            return "0";
        }
        BigDecimal exact = BigDecimal.valueOf(score);
        double size = Math.abs(score);
        if (size < 1e-4 || size >= 1e6) {
            BigDecimal rounded = exact.round(new MathContext(2, RoundingMode.HALF_EVEN));
            int power = rounded.precision() - rounded.scale() - 1;
            return WORDS.pointed(rounded.scaleByPowerOfTen(-power).stripTrailingZeros().toPlainString()) + "e" + power;
        }
        BigDecimal rounded = size < 1 ? exact.round(new MathContext(2, RoundingMode.HALF_EVEN))
                : exact.setScale(size < 100 ? 2 : 0, RoundingMode.HALF_EVEN);
        return WORDS.pointed(rounded.stripTrailingZeros().toPlainString());
    }
}
