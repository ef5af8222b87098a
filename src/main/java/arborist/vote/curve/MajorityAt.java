package arborist.vote.curve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/**
 * maj@k: how often the majority of a subset of k samples is right, in the mean over all subsets. In a subset in which several
 * answers tie, the share of right ones among them counts; one without any answer is not right.
 *
 * <p>Exact up to {@value #EXACT} samples, by counting the subsets in which so many answers tie at so many votes. Above that the mean
 * over {@value #ORDERS} random orders of the samples, the first k of each, from a fixed seed; its standard error is at most
 * 0.016 for one problem, and falls with the root of the number of problems.
 */
public final class MajorityAt {
    static final int EXACT = 64;
    static final int ORDERS = 1000;
    private static final long SEED = 20220321;

    private MajorityAt() {}

    /**
     * The values at several k.
     *
     * @param ks each 1 to the number of samples, ascending
     * @return 0 to 1 each
     */
    public static double[] of(Shares shares, int[] ks) {
        return of(shares, ks, share -> {});
    }

    /**
     * The same, for whoever waits for it.
     *
     * @param progress is told the share that is done, 0 to 1; it stops the work by throwing
     */
    public static double[] of(Shares shares, int[] ks, DoubleConsumer progress) {
        return shares.samples() <= EXACT ? exact(shares, ks) : drawn(shares, ks, progress);
    }

    static double[] drawn(Shares shares, int[] ks) {
        return drawn(shares, ks, share -> {});
    }

    private static double[] drawn(Shares shares, int[] ks, DoubleConsumer progress) {
        List<Integer> order = new ArrayList<>(shares.choices());
        Random random = new Random(SEED);
        double[] sums = new double[ks.length];
        for (int draw = 0; draw < ORDERS; draw++) {
            progress.accept((double) draw / ORDERS);
            Collections.shuffle(order, random);
            Shares.Count count = shares.new Count();
            int at = 0;
            for (int k = 1; at < ks.length; k++) {
                count.add(order.get(k - 1));
                if (k == ks[at]) {
                    sums[at++] += count.share();
                }
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= ORDERS;
        }
        return sums;
    }

    static double[] exact(Shares shares, int[] ks) {
        int n = shares.samples();
        double[] sums = new double[n + 1];
        int most = IntStream.range(0, shares.votes().size()).filter(i -> shares.right().get(i))
                .map(i -> shares.votes().get(i)).max().orElse(0);
        for (int top = 1; top <= most; top++) {
            new Top(shares, top).addTo(sums);
        }
        double[] values = new double[ks.length];
        for (int i = 0; i < ks.length; i++) {
            values[i] = sums[ks[i]] / Choose.of(n, ks[i]);
        }
        return values;
    }

    /** The subsets in which the most votes of any answer are of one number, counted by their size and by who ties. */
    private static final class Top {
        private final int top;
        private final int n;
        // By size, by how many tie at the top, and by how many of those are right.
        private double[][][] subsets;

        Top(Shares shares, int top) {
            this.top = top;
            n = shares.samples();
            int tied = (int) shares.votes().stream().filter(v -> v >= top).count();
            int right = (int) IntStream.range(0, shares.votes().size())
                    .filter(i -> shares.right().get(i) && shares.votes().get(i) >= top).count();
            subsets = new double[n + 1][tied + 1][right + 1];
            subsets[0][0][0] = 1;
            // Those without an answer never reach the top: any number of them may be in the subset.
            take(shares.silent(), shares.silent(), 0, 0);
            for (int i = 0; i < shares.votes().size(); i++) {
                int votes = shares.votes().get(i);
                take(votes, Math.min(votes, top - 1), votes >= top ? 1 : 0, shares.right().get(i) ? 1 : 0);
            }
        }

        /** Lets up to {@code below} of some samples into the subsets, or where {@code ties} is 1 just as many as are the top. */
        private void take(int some, int below, int ties, int right) {
            double[][][] next = new double[n + 1][subsets[0].length][subsets[0][0].length];
            for (int size = 0; size <= n; size++) {
                for (int j = 0; j < subsets[0].length; j++) {
                    for (int r = 0; r < subsets[0][0].length; r++) {
                        double ways = subsets[size][j][r];
                        for (int s = 0; ways > 0 && s <= below; s++) {
                            next[size + s][j][r] += ways * Choose.of(some, s);
                        }
                        if (ways > 0 && ties > 0) {
                            next[size + top][j + 1][r + right] += ways * Choose.of(some, top);
                        }
                    }
                }
            }
            subsets = next;
        }

        void addTo(double[] sums) {
            for (int size = 1; size <= n; size++) {
                for (int j = 1; j < subsets[0].length; j++) {
                    for (int r = 1; r < subsets[0][0].length; r++) {
                        sums[size] += subsets[size][j][r] * r / j;
                    }
                }
            }
        }
    }
}
