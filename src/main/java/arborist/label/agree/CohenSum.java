package arborist.label.agree;

import java.util.Arrays;
import java.util.OptionalDouble;

/** How often the one of two annotators said this where the other said that, and Cohen's kappa of it. */
final class CohenSum implements Sum {
    private final double[][] table;
    private final Alpha.Distance distance;

    /** @param distance how much a difference weighs */
    CohenSum(int categories, Alpha.Distance distance) {
        table = new double[categories][categories];
        this.distance = distance;
    }

    @Override
    public void add(Unit unit, int times) {
        int[] values = unit.values();
        if (values[0] != Unit.MISSING && values[1] != Unit.MISSING) {
            table[values[0]][values[1]] += times;
        }
    }

    @Override
    public OptionalDouble figure() {
        double[] columns = new double[table.length];
        double n = 0;
        for (double[] row : table) {
            for (int b = 0; b < row.length; b++) {
                columns[b] += row[b];
                n += row[b];
            }
        }
        double observed = 0;
        double expected = 0;
        for (int a = 0; a < table.length; a++) {
            double row = Arrays.stream(table[a]).sum();
            for (int b = 0; b < table.length; b++) {
                observed += distance.of(a, b) * table[a][b];
                expected += distance.of(a, b) * row * columns[b] / n;
            }
        }
        return n == 0 || expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed / expected);
    }
}
