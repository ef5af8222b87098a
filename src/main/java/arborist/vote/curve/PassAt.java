package arborist.vote.curve;

/**
 * pass@k: the share of the subsets of k samples that hold a right one (Chen et al. 2021, "Evaluating Large Language Models Trained
 * on Code"). Exact: 1 - C(n-c, k) / C(n, k), as a product, since the binomials themselves overflow.
 */
public final class PassAt {
    private PassAt() {}

    /**
     * One value.
     *
     * @param n how many samples there are
     * @param right how many of them are right, 0 to n
     * @param k 1 to n
     * @return 0 to 1
     */
    public static double of(int n, int right, int k) {
        if (right < 0 || right > n || k < 1 || k > n) {
            throw new IllegalArgumentException("pass@" + k + " of " + right + " right among " + n);
        }
        return 1 - without(n, right, k);
    }

    /** The values at several k. */
    public static double[] of(int n, int right, int[] ks) {
        double[] values = new double[ks.length];
        for (int i = 0; i < ks.length; i++) {
            values[i] = of(n, right, ks[i]);
        }
        return values;
    }

    /** The share of the subsets of k of n that hold none of some; C(n-some, k) / C(n, k). */
    static double without(int n, int some, int k) {
        double share = 1;
        for (int i = 0; i < some && share > 0; i++) {
            share *= Math.max(0, n - k - i) / (double) (n - i);
        }
        return share;
    }
}
