package arborist.vote.curve;

/** Binomials as far as {@link MajorityAt} counts exactly; as doubles, since only their ratios matter. */
final class Choose {
    private static final double[][] TABLE = table();

    private Choose() {}

    /** How many ways there are to choose k of n; n is 0 to {@value MajorityAt#EXACT}, k 0 to n. */
    static double of(int n, int k) {
        return TABLE[n][k];
    }

    private static double[][] table() {
        double[][] table = new double[MajorityAt.EXACT + 1][];
        for (int n = 0; n < table.length; n++) {
            table[n] = new double[n + 1];
            table[n][0] = 1;
            table[n][n] = 1;
            for (int k = 1; k < n; k++) {
                table[n][k] = table[n - 1][k - 1] + table[n - 1][k];
            }
        }
        return table;
    }
}
