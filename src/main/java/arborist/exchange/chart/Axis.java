package arborist.exchange.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis from one number to another with a few numbers on it that are easy to read.
 *
 * @param doubling whether equal lengths are equal factors
 * @param ticks ascending, each between {@code low} and {@code high}
 */
record Axis(double low, double high, boolean doubling, List<Double> ticks) {
    private static final double WIDE = 16;
    /** As far as a share axis goes in at the most: below that it would magnify noise. */
    private static final double LEAST_SHARE_RANGE = 0.1;
    private static final double[] SHARE_STEPS = {0.02, 0.05, 0.1, 0.2, 0.25, 0.5};

    Axis {
        ticks = List.copyOf(ticks);
    }

    /**
     * Of numbers from one to another.
     *
     * @param whole whether all of them are whole, so that nothing between two is to be read
     */
    static Axis of(double least, double most, boolean whole, int mostTicks) {
        if (least == most) {
            return new Axis(least - 1, most + 1, false, List.of(least));
        }
        return least > 0 && most / least >= WIDE ? doubling(least, most) : linear(least, most, whole, mostTicks);
    }

    /** Of shares; all of them where they spread far, else the part they lie in. */
    static Axis ofShares(double least, double most, int mostTicks) {
        double middle = (least + most) / 2;
        double half = Math.max(most - least, LEAST_SHARE_RANGE) / 2;
        double from = Math.clamp(middle - half, 0, 1 - LEAST_SHARE_RANGE);
        double to = Math.clamp(middle + half, LEAST_SHARE_RANGE, 1);
        for (double step : SHARE_STEPS) {
            long first = (long) Math.floor(from / step + 1e-9);
            long last = (long) Math.ceil(to / step - 1e-9);
            if (last - first < mostTicks || step == SHARE_STEPS[SHARE_STEPS.length - 1]) {
                List<Double> ticks = new ArrayList<>();
                for (long i = first; i <= last; i++) {
                    ticks.add(Math.min(1, i * step));
                }
                return new Axis(ticks.getFirst(), ticks.getLast(), false, ticks);
            }
        }
        throw new AssertionError("the last step always does");
    }

    /** 0 at the low end, 1 at the high one. */
    double place(double value) {
        return doubling ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
    }

    private static Axis doubling(double least, double most) {
        List<Double> ticks = new ArrayList<>();
        for (double tick = Math.pow(2, Math.ceil(Math.log(least) / Math.log(2) - 1e-9)); tick <= most; tick *= 2) {
            ticks.add(Math.max(tick, least));
        }
        if (ticks.isEmpty() || ticks.getLast() < most) {
            ticks.add(most);
        }
        return new Axis(least, most, true, ticks);
    }

    private static Axis linear(double least, double most, boolean whole, int mostTicks) {
        double atLeast = (most - least) / Math.max(1, mostTicks);
        double step = step(whole ? Math.max(1, atLeast) : atLeast);
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(least / step - 1e-9); i * step <= most + step * 1e-9; i++) {
            ticks.add(Math.clamp(i * step, least, most));
        }
        return new Axis(least, most, false, ticks);
    }

    /** The least of 1, 2 and 5 times a power of ten that is no less. */
    private static double step(double atLeast) {
        double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
        for (int times : new int[] {1, 2, 5}) {
            if (times * power >= atLeast * (1 - 1e-9)) {
                return times * power;
            }
        }
        return 10 * power;
    }
}
