package arborist.exchange.chart;

import arborist.words.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers and texts as a chart has room for them. */
final class Numbers {
    private static final Words WORDS = Words.of(Numbers.class);
    private static final MathContext THREE = new MathContext(3);
    private static final int LONGEST = 400;

    private Numbers() {}

    /** Whole ones in full and grouped, others with three digits that count; in words where it is no number. */
    static String of(double value) {
        if (!Double.isFinite(value)) {
            return WORDS.say("numbers.none");
        }
        return value == Math.rint(value) && Math.abs(value) < 1e12 ? String.format(WORDS.language(), "%,d",
                (long) value)
                : Math.abs(value) >= 1000 && Math.abs(value) < 1e12 ? String.format(WORDS.language(), "%,.0f", value)
                : plain(new BigDecimal(value).round(THREE));
    }

    /** A share as a percentage without digits that say nothing. */
    static String percent(double share) {
        return WORDS.say("numbers.percent", plain(new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_EVEN)));
    }

    private static String plain(BigDecimal number) {
        return WORDS.pointed(number.stripTrailingZeros().toPlainString());
    }

    /** Any text on one line: nothing in it steers what stands around it. */
    static String line(String text) {
        String some = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return some.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    }
}
