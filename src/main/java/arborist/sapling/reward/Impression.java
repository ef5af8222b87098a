package arborist.sapling.reward;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What two models made of a solution, not weighed yet.
 *
 * @param judged the judge's two logits at the end of each step, and at the end of the answer where there is one
 * @param logs the log probabilities of the tokens of each step, and of the answer where there is one
 * @param whole whether there is an answer
 * @param tokens that both read
 */
record Impression(List<float[]> judged, List<float[]> logs, boolean whole, int tokens) {
    private static final double LEAST_CHANCE = 1e-9;

    Impression {
        judged = List.copyOf(judged);
        logs = List.copyOf(logs);
    }

    int steps() {
        return judged.size() - (whole ? 1 : 0);
    }

    /** The signs of whether a step is valid. */
    Map<Sign, Double> ofStep(int i) {
        Map<Sign, Double> signs = signs();
        signs.put(Sign.JUDGED_VALID, (double) judged.get(i)[0]);
        signs.put(Sign.JUDGED_REACHABLE, (double) judged.get(i)[1]);
        signs.put(Sign.LEAST_LIKELY, leastLikely(i));
        return signs;
    }

    /**
     * The signs of whether a right answer can still follow a step.
     *
     * @param valid the weighed logits of the steps
     */
    Map<Sign, Double> soFar(int i, double[] valid) {
        Map<Sign, Double> signs = signs();
        signs.put(Sign.JUDGED_REACHABLE, (double) judged.get(i)[1]);
        double likely = 0;
        for (int k = 0; k <= i; k++) {
            likely = Math.min(likely, leastLikely(k));
        }
        signs.put(Sign.LEAST_LIKELY_SO_FAR, likely);
        signs.put(Sign.LEAST_VALID_SO_FAR, least(valid, i + 1));
        // Where both have to hold, their chances are multiplied: a sum of logits lets the one make up for the other.
        double sound = Logistic.chance(least(valid, i + 1)) * Logistic.chance(judged.get(i)[1]);
        signs.put(Sign.SOUND_SO_FAR, Math.log(Math.max(sound, LEAST_CHANCE) / Math.max(1 - sound, LEAST_CHANCE)));
        return signs;
    }

    /** The signs of whether a finished solution is right, with the weighed logits of the steps. */
    Map<Sign, Double> ofAnswer(double[] valid, double[] reachable) {
        Map<Sign, Double> signs = signs();
        signs.put(Sign.JUDGED_RIGHT, (double) judged.getLast()[1]);
        signs.put(Sign.LEAST_VALID_SO_FAR, least(valid, steps()));
        signs.put(Sign.LEAST_REACHABLE, least(reachable, steps()));
        double sum = 0;
        for (float[] step : logs) {
            for (float log : step) {
                sum += log;
            }
        }
        signs.put(Sign.LOG_PROBABILITY, sum);
        return signs;
    }

    private double leastLikely(int i) {
        double least = 0;
        for (float log : logs.get(i)) {
            least = Math.min(least, log);
        }
        return -Math.sqrt(-least);
    }

    /** Nothing is known against an answer without steps. */
    private static double least(double[] logits, int count) {
        double least = count == 0 ? 0 : Double.POSITIVE_INFINITY;
        for (int k = 0; k < count; k++) {
            least = Math.min(least, logits[k]);
        }
        return least;
    }

    private static Map<Sign, Double> signs() {
        return new EnumMap<>(Map.of(Sign.CONSTANT, 1.0));
    }
}
