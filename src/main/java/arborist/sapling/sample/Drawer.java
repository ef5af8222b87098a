package arborist.sapling.sample;

import arborist.sapling.math.Rows;
import arborist.sapling.text.Vocabulary;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Draws the next token from what a model put out. For one thread. */
final class Drawer {
    /** Below this the likeliest is as good as certain, and quotients would overflow. */
    private static final double COLD = 1e-3;
    private final Vocabulary vocabulary;
    private final Settings settings;
    private final float[] chances;

    Drawer(Vocabulary vocabulary, Settings settings) {
        this.vocabulary = vocabulary;
        this.settings = settings;
        this.chances = new float[vocabulary.size()];
    }

    /**
     * One token.
     *
     * @param logProbability natural, as the model gave it at temperature 1 among all that it may say
     * @param alternatives the likeliest, the likeliest first
     */
    record Drawn(int token, double logProbability, List<Alternative> alternatives) {}

    /** What might have been drawn, with the logarithm of its probability. */
    record Alternative(int token, double logProbability) {}

    Drawn draw(float[] outputs, int from, RandomGenerator random) {
        for (int i = 0; i < chances.length; i++) {
            chances[i] = vocabulary.sayable(i) ? outputs[from + i] : Float.NEGATIVE_INFINITY;
        }
        double sum = Rows.softmax(chances, 0, chances.length);
        List<Alternative> alternatives = likeliest(settings.alternatives()).stream()
                .map(i -> new Alternative(i, Math.log(chances[i]))).toList();
        int token = settings.temperature() < COLD ? best() : drawn(outputs, from, random);
        return new Drawn(token, outputs[from + token] - sum, alternatives);
    }

    private int best() {
        int best = 0;
        for (int i = 1; i < chances.length; i++) {
            if (chances[i] > chances[best]) {
                best = i;
            }
        }
        return best;
    }

    private int drawn(float[] outputs, int from, RandomGenerator random) {
        if (settings.temperature() != 1) {
            for (int i = 0; i < chances.length; i++) {
                chances[i] = vocabulary.sayable(i) ? (float) (outputs[from + i] / settings.temperature())
                        : Float.NEGATIVE_INFINITY;
            }
            Rows.softmax(chances, 0, chances.length);
        }
        double sum = settings.topP() < 1 ? nucleus() : 1;
        double at = random.nextDouble() * sum;
        int last = best();
        for (int i = 0; i < chances.length; i++) {
            if (chances[i] > 0) {
                last = i;
                at -= chances[i];
                if (at < 0) {
                    return i;
                }
            }
        }
        return last;
    }

    /** Leaves the fewest likeliest that together reach the wanted share (Holtzman et al. 2020); gives their sum. */
    private double nucleus() {
        double sum = 0;
        boolean[] kept = new boolean[chances.length];
        for (int i : likeliest(chances.length)) {
            kept[i] = true;
            sum += chances[i];
            if (sum >= settings.topP()) {
                break;
            }
        }
        for (int i = 0; i < chances.length; i++) {
            if (!kept[i]) {
                chances[i] = 0;
            }
        }
        return sum;
    }

    private List<Integer> likeliest(int count) {
        if (count == 0) {
            return List.of();
        }
        float[] now = Arrays.copyOf(chances, chances.length);
        return IntStream.range(0, now.length).boxed().filter(i -> now[i] > 0)
                .sorted(Comparator.comparingDouble(i -> -now[i])).limit(count).toList();
    }
}
