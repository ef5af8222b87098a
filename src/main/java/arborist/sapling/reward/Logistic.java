package arborist.sapling.reward;

import arborist.sapling.net.Loss;

/** The cross entropy of probabilities, each on its own; what is NaN is not known and does not count. */
final class Logistic implements Loss {
    private final float[][] wanted;
    private final float share;

    /** @param wanted the probability wanted of each aspect at each place, in 0..1 */
    Logistic(float[][] wanted) {
        this.wanted = wanted;
        this.share = 1f / Math.max(1, wanted.length);
    }

    @Override
    public double at(int place, float[] outputs, int from) {
        double loss = 0;
        float[] goals = wanted[place];
        for (int i = 0; i < goals.length; i++) {
            if (Float.isNaN(goals[i])) {
                outputs[from + i] = 0;
                continue;
            }
            double p = chance(outputs[from + i]);
            loss -= goals[i] * Math.log(Math.max(p, 1e-12)) + (1 - goals[i]) * Math.log(Math.max(1 - p, 1e-12));
            outputs[from + i] = (float) (share * (p - goals[i]));
        }
        return share * loss;
    }

    static double chance(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
