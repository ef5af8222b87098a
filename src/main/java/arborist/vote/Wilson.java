package arborist.vote;

/**
 * The interval in which a share probably lies, seen from a few trials (Wilson: <i>Probable inference, the law of succession, and
 * statistical inference</i>, Journal of the American Statistical Association 22, 1927).
 *
 * @param low 0 to 1
 * @param high {@code low} to 1
 */
public record Wilson(double low, double high) {
    /** The normal distribution's quantile for 95 %. */
    private static final double Z = 1.959964;

    /**
     * The 95 % interval.
     *
     * @param right 0 to {@code trials}
     * @param trials 0 or more; of none, anything is possible
     */
    public static Wilson of(int right, int trials) {
        if (right < 0 || right > trials) {
            throw new IllegalArgumentException(right + " of " + trials);
        }
        if (trials == 0) {
            return new Wilson(0, 1);
        }
        double n = trials;
        double share = right / n;
        double middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z / (1 + Z * Z / n) * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        return new Wilson(right == 0 ? 0 : Math.max(0, middle - half),
                right == trials ? 1 : Math.min(1, middle + half));
    }
}
