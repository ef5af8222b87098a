package arborist.vote.curve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A share against the number of samples, in the mean over problems.
 *
 * @param points ascending in k
 */
public record Curve(List<Point> points) {
    private static final int RESAMPLES = 1000;
    private static final double OUTSIDE = 0.025;
    private static final long SEED = 1979;

    public Curve {
        points = List.copyOf(points);
    }

    /**
     * One value.
     *
     * @param share 0 to 1
     * @param low where the 95 % band begins
     * @param high where it ends
     */
    public record Point(int k, double share, double low, double high) {}

    /**
     * The mean over problems, with the band in which 95 % of the means lie over 1,000 sets of as many problems, drawn from these with
     * replacement from a fixed seed (Efron 1979): what is uncertain is which problems one asks.
     *
     * @param problems for each the values at {@code ks} at least; more at their end are passed over
     */
    public static Curve of(int[] ks, List<double[]> problems) {
        double[][] means = new double[ks.length][RESAMPLES];
        Random random = new Random(SEED);
        for (int draw = 0; draw < RESAMPLES && !problems.isEmpty(); draw++) {
            for (int i = 0; i < problems.size(); i++) {
                double[] values = problems.get(random.nextInt(problems.size()));
                for (int at = 0; at < ks.length; at++) {
                    means[at][draw] += values[at] / problems.size();
                }
            }
        }
        List<Point> points = new ArrayList<>();
        for (int at = 0; at < ks.length && !problems.isEmpty(); at++) {
            int place = at;
            Arrays.sort(means[at]);
            points.add(new Point(ks[at], problems.stream().mapToDouble(p -> p[place]).sum() / problems.size(),
                    means[at][(int) (OUTSIDE * RESAMPLES)], means[at][RESAMPLES - 1 - (int) (OUTSIDE * RESAMPLES)]));
        }
        return new Curve(points);
    }
}
