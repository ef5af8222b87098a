package arborist.exchange.chart;

import arborist.exchange.render.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The names of lines, each beside the end of its own, as far as there is room. */
record EndNames(List<String> names) {
    private static final double APART = 15;
    /** Moved further, a name would stand beside another line. */
    private static final double FURTHEST = 12;

    EndNames {
        names = List.copyOf(names);
    }

    double width() {
        return names.stream().mapToDouble(Type.SMALL::width).max().orElse(0);
    }

    /** Whether each name can stand near its end without touching another. */
    boolean fit(List<Double> ends, double top, double bottom) {
        List<Double> placed = places(ends, top, bottom);
        return placed.stream().allMatch(y -> y >= top - 8 && y <= bottom + 8)
                && IntStream.range(0, ends.size()).allMatch(i -> Math.abs(ends.get(i) - placed.get(i)) <= FURTHEST);
    }

    /** Where each stands: in the order of the ends, and none on another. */
    List<Double> places(List<Double> ends, double top, double bottom) {
        Integer[] order = IntStream.range(0, ends.size()).boxed().sorted(Comparator.comparing(ends::get))
                .toArray(Integer[]::new);
        double[] at = Arrays.stream(order).mapToDouble(ends::get).toArray();
        // What is too near moves apart by halves, again and again, so that a crowd spreads to both sides.
        for (int round = 0; round < 60; round++) {
            for (int i = 1; i < at.length; i++) {
                double missing = APART - (at[i] - at[i - 1]);
                if (missing > 0) {
                    at[i - 1] -= missing / 2;
                    at[i] += missing / 2;
                }
            }
        }
        for (int i = 0; i < at.length; i++) {
            at[i] = Math.max(at[i], i == 0 ? top - 4 : at[i - 1] + APART);
        }
        for (int i = at.length - 1; i >= 0; i--) {
            at[i] = Math.min(at[i], i == at.length - 1 ? bottom + 4 : at[i + 1] - APART);
        }
        double[] placed = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            placed[order[i]] = at[i];
        }
        return Arrays.stream(placed).boxed().toList();
    }
}
