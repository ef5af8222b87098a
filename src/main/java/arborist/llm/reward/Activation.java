package arborist.llm.reward;

import java.util.List;

/** How what a reward model puts out becomes a value in 0..1. */
public enum Activation {
    /** It is one already; of several classes, the share of the good one. */
    NONE {
        @Override
        double apply(List<Double> raw, int good) {
            return raw.size() == 1 ? raw.getFirst() : raw.get(good);
        }
    },
    /** Of several classes, the good one's share after a softmax. One number goes through a sigmoid. */
    SOFTMAX {
        @Override
        double apply(List<Double> raw, int good) {
            if (raw.size() == 1) {
                return SIGMOID.apply(raw, 0);
            }
            // Shares add up to one, and were taken by the server already.
            double sum = raw.stream().mapToDouble(d -> d).sum();
            if (Math.abs(sum - 1) < 0.02 && raw.stream().allMatch(d -> d >= 0)) {
                return raw.get(good);
            }
            double most = raw.stream().mapToDouble(d -> d).max().orElse(0);
            return Math.exp(raw.get(good) - most) / raw.stream().mapToDouble(d -> Math.exp(d - most)).sum();
        }
    },
    /** The good class's number alone goes through a sigmoid. */
    SIGMOID {
        @Override
        double apply(List<Double> raw, int good) {
            double value = raw.size() == 1 ? raw.getFirst() : raw.get(good);
            return 1 / (1 + Math.exp(-value));
        }
    };

    /**
     * @param raw one number, or one for each class
     * @param good which class is the good one, within {@code raw} where it has more than one
     */
    abstract double apply(List<Double> raw, int good);
}
