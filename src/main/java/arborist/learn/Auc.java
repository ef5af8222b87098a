package arborist.learn;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The area under the curve of true against false positives: how often a right one is scored above a wrong one, ties counted half. */
final class Auc {
    private Auc() {}

    /** @return in 0..1, 0.5 for chance; NaN where all are right or all are wrong */
    static double of(double[] scores, boolean[] right) {
        Integer[] order = IntStream.range(0, scores.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> scores[i]));
        double ranks = 0;
        long positives = 0;
        for (int from = 0; from < order.length;) {
            int to = from;
            while (to < order.length && scores[order[to]] == scores[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                if (right[order[i]]) {
                    ranks += (from + to + 1) / 2.0;
                    positives++;
                }
            }
            from = to;
        }
        long negatives = scores.length - positives;
        return positives == 0 || negatives == 0 ? Double.NaN
                : (ranks - positives * (positives + 1) / 2.0) / ((double) positives * negatives);
    }
}
