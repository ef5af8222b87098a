package arborist.vote.curve;

import java.util.stream.IntStream;

/** The numbers of samples k at which curves are worked out: each up to 128, above that eight between doublings. */
public final class Sizes {
    private static final int EACH = 128;
    private static final int STEPS = 8;

    private Sizes() {}

    /** Those up to {@code n}, ascending; for a greater {@code n} they begin the same. */
    public static int[] upTo(int n) {
        return IntStream.iterate(1, k -> k <= n, k -> k < EACH ? k + 1 : k + Integer.highestOneBit(k) / STEPS)
                .toArray();
    }
}
