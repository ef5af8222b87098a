package arborist.sapling.reward;

import java.util.Map;

/** The weighed logits of the steps of a solution. */
final class Weighed {
    private final double[] valid;
    private final double[] reachable;

    Weighed(double[] valid, double[] reachable) {
        this.valid = valid;
        this.reachable = reachable;
    }

    static Weighed of(Impression impression, Blend blend) {
        double[] valid = valid(impression, blend.valid());
        return new Weighed(valid, reachable(impression, blend.reachable(), valid));
    }

    static double[] valid(Impression impression, Formula formula) {
        double[] valid = new double[impression.steps()];
        for (int i = 0; i < valid.length; i++) {
            valid[i] = formula.logit(impression.ofStep(i));
        }
        return valid;
    }

    static double[] reachable(Impression impression, Formula formula, double[] valid) {
        double[] reachable = new double[impression.steps()];
        for (int i = 0; i < reachable.length; i++) {
            reachable[i] = formula.logit(impression.soFar(i, valid));
        }
        return reachable;
    }

    double valid(int step) {
        return valid[step];
    }

    double reachable(int step) {
        return reachable[step];
    }

    Map<Sign, Double> ofAnswer(Impression impression) {
        return impression.ofAnswer(valid, reachable);
    }
}
