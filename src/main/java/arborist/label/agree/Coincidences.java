package arborist.label.agree;

/**
 * How often each pair of values met in one unit, each unit weighing as many values as it has: what Krippendorff's alpha is computed
 * from. Missing values take no part.
 */
final class Coincidences {
    private final double[][] counts;

    Coincidences(int categories) {
        counts = new double[categories][categories];
    }

    static Coincidences of(Judgements judgements) {
        Coincidences all = new Coincidences(judgements.categories().size());
        judgements.units().forEach(unit -> all.add(unit, 1));
        return all;
    }

    /** @param times how often the unit counts */
    void add(Unit unit, int times) {
        int judged = unit.judged();
        if (judged < 2 || times == 0) {
            return;
        }
        double weight = times / (judged - 1.0);
        int[] values = unit.values();
        for (int a = 0; a < values.length; a++) {
            for (int b = 0; b < values.length; b++) {
                if (a != b && values[a] != Unit.MISSING && values[b] != Unit.MISSING) {
                    counts[values[a]][values[b]] += weight;
                }
            }
        }
    }

    int categories() {
        return counts.length;
    }

    double count(int one, int other) {
        return counts[one][other];
    }

    /** How often each value was given, where it could be compared. */
    double[] sums() {
        double[] sums = new double[counts.length];
        for (int c = 0; c < sums.length; c++) {
            for (double count : counts[c]) {
                sums[c] += count;
            }
        }
        return sums;
    }
}
