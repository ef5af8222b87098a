package arborist.exchange.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers and texts as a chart has room for them. */
final class Numbers {
    private static final MathContext THREE = new MathContext(3);
    private static final int LONGEST = 400;

    private Numbers() {}

    /** Whole ones in full and grouped, others with three digits that count; {@code none} for what is not a number. */
    static String of(double value) {
        if (!Double.isFinite(value)) {
            return "none";
        }
        return value == Math.rint(value) && Math.abs(value) < 1e12 ? String.format(Locale.ROOT, "%,d", (long) value)
                : Math.abs(value) >= 1000 && Math.abs(value) < 1e12 ? String.format(Locale.ROOT, "%,.0f", value)
                : new BigDecimal(value).round(THREE).stripTrailingZeros().toPlainString();
    }

    /** A share as a percentage without digits that say nothing. */
    static String percent(double share) {
        return new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_EVEN).stripTrailingZeros()
                .toPlainString() + "%";
    }

    /** Any text on one line: nothing in it steers what stands around it. */
    static String line(String text) {
        String some = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return some.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    }
}
