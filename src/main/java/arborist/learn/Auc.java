package arborist.learn;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The area under the curve of true against false positives: how often a right one is scored above a wrong one, ties counted half. */
final class Auc {
    /** How often problems are drawn anew, with repetition, to see how far the area might have come out otherwise. */
    private static final int DRAWN_ANEW = 200;
    private static final double TAIL = 0.025;

    private Auc() {}

    /** Something that was scored, and whether it is right. */
    record Scored(double score, boolean right) {}

    /**
     * The area over all that was scored, with the percentile interval of a bootstrap over problems (Efron 1979): steps of one problem
     * are no trials of their own.
     *
     * @param problems what was scored of each
     */
    static Figure figure(String family, String name, List<List<Scored>> problems) {
        RandomGenerator random = new SplittableRandom(1);
        double[] drawn = new double[DRAWN_ANEW];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = of(Stream.generate(() -> problems.get(random.nextInt(problems.size()))).limit(problems.size())
                    .flatMap(List::stream).toList());
        }
        drawn = Arrays.stream(drawn).filter(Double::isFinite).sorted().toArray();
        List<Scored> all = problems.stream().flatMap(List::stream).toList();
        double area = of(all);
        return drawn.length == 0 ? Figure.plain(family, name, area, all.size())
                : new Figure(family, name, area, drawn[(int) (drawn.length * TAIL)],
                        drawn[(int) Math.ceil(drawn.length * (1 - TAIL)) - 1], all.size());
    }

    private static double of(List<Scored> all) {
        boolean[] right = new boolean[all.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = all.get(i).right();
        }
        return of(all.stream().mapToDouble(Scored::score).toArray(), right);
    }

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
