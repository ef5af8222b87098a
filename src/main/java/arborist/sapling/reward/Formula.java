package arborist.sapling.reward;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Weights that signs are summed with to a logit. */
record Formula(Map<Sign, Double> weights) {
    Formula {
        weights = Map.copyOf(weights);
    }

    /** @throws IllegalArgumentException where a name is no sign's */
    static Formula named(Map<String, Double> named) {
        Map<Sign, Double> weights = new EnumMap<>(Sign.class);
        named.forEach((name, weight) -> weights.put(Sign.valueOf(name), weight));
        return new Formula(weights);
    }

    Map<String, Double> named() {
        Map<String, Double> named = new TreeMap<>();
        weights.forEach((sign, weight) -> named.put(sign.name(), weight));
        return named;
    }

    double logit(Map<Sign, Double> signs) {
        double sum = 0;
        // In the order of the signs, so that the sum is the same to the last bit.
        for (Sign sign : Sign.values()) {
            sum += weights.getOrDefault(sign, 0.0) * signs.getOrDefault(sign, 0.0);
        }
        return sum;
    }
}
