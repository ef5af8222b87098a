package arborist.label.agree;

import java.util.Arrays;
import java.util.OptionalDouble;

/** How often each category was given to units that all annotators judged, and how far these agreed: Fleiss' kappa comes of it. */
final class FleissSum implements Sum {
    private final int raters;
    private final double[] given;
    private double agreed;
    private double units;

    FleissSum(int raters, int categories) {
        this.raters = raters;
        given = new double[categories];
    }

    @Override
    public void add(Unit unit, int times) {
        if (unit.judged() != raters) {
            return;
        }
        int[] values = unit.values();
        double pairs = 0;
        for (int a = 0; a < values.length; a++) {
            given[values[a]] += times;
            for (int b = 0; b < values.length; b++) {
                pairs += a != b && values[a] == values[b] ? 1 : 0;
            }
        }
        agreed += times * pairs / ((double) raters * (raters - 1));
        units += times;
    }

    @Override
    public OptionalDouble figure() {
        boolean oneOnly = Arrays.stream(given).filter(count -> count > 0).count() == 1;
        if (raters < 2 || units == 0 || oneOnly) {
            return OptionalDouble.empty();
        }
        double chance = Arrays.stream(given).map(count -> count / (raters * units)).map(s -> s * s).sum();
        return OptionalDouble.of((agreed / units - chance) / (1 - chance));
    }
}
