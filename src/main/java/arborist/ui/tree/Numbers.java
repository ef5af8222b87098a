package arborist.ui.tree;

import java.util.Locale;

/** Writes scores as short as they can be read. */
final class Numbers {
    private Numbers() {}

    static String text(double value) {
        double size = Math.abs(value);
        if (value == Math.rint(value) && size < 10_000) {
            return String.valueOf((long) value);
        }
        if (size >= 10_000 || size < 0.001) {
            return String.format(Locale.ROOT, "%.0e", value);
        }
        return String.format(Locale.ROOT, size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : size < 0.01 ? "%.3f" : "%.2f",
                value);
    }
}
