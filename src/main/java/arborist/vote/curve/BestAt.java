package arborist.vote.curve;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * best-of-k: how often the sample with the highest score of a subset of k is right, in the mean over all subsets. Exact, at any
 * number of samples.
 *
 * <p>Where several samples of a subset share the highest score, the share of right ones among them counts; by symmetry that is the
 * share among all samples with that score. Samples without a score are never chosen, and a subset of such alone is not right.
 */
public final class BestAt {
    private BestAt() {}

    /** A sample that may be chosen. */
    public record Scored(double score, boolean right) {}

    /**
     * The values at several k.
     *
     * @param scored those of the samples that have a score and an answer
     * @param n how many samples there are in all
     * @param ks each 1 to n
     * @return 0 to 1 each
     */
    public static double[] of(List<Scored> scored, int n, int[] ks) {
        NavigableMap<Double, List<Scored>> classes = scored.stream()
                .collect(Collectors.groupingBy(Scored::score, TreeMap::new, Collectors.toList()));
        double[] values = new double[ks.length];
        double[] without = new double[ks.length];
        Arrays.fill(without, 1);
        int above = 0;
        for (Map.Entry<Double, List<Scored>> one : classes.descendingMap().entrySet()) {
            int here = one.getValue().size();
            double right = one.getValue().stream().filter(Scored::right).count() / (double) here;
            for (int i = 0; i < ks.length; i++) {
                double before = without[i];
                // The share of the subsets that hold nothing of this class or any above it: PassAt.without, carried on.
                for (int j = above; j < above + here && without[i] > 0; j++) {
                    without[i] *= Math.max(0, n - ks[i] - j) / (double) (n - j);
                }
                values[i] += right * (before - without[i]);
            }
            above += here;
        }
        return values;
    }
}
