package arborist.sapling.reward;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How the logits of a judge and the likelihoods of a policy are weighed together. A judge's head tells hard problems from easy ones better
 * than right solutions of one problem from wrong ones; a policy's likelihood sees the slips, and sees no lost cause (see decision 013).
 *
 * @param valid gives the logit that a step is
 * @param reachable gives the logit that a right answer can still follow a step
 * @param right gives the logit that a finished solution is
 */
record Blend(Formula valid, Formula reachable, Formula right) {
    static final Set<Sign> OF_VALID =
            Set.of(Sign.CONSTANT, Sign.JUDGED_VALID, Sign.JUDGED_REACHABLE, Sign.LEAST_LIKELY);
    static final Set<Sign> OF_REACHABLE = Set.of(Sign.CONSTANT, Sign.JUDGED_REACHABLE, Sign.LEAST_VALID_SO_FAR,
            Sign.LEAST_LIKELY_SO_FAR, Sign.SOUND_SO_FAR);
    static final Set<Sign> OF_RIGHT = Set.of(Sign.CONSTANT, Sign.JUDGED_RIGHT, Sign.LEAST_VALID_SO_FAR,
            Sign.LEAST_REACHABLE, Sign.LOG_PROBABILITY);

    /** @throws IllegalArgumentException where these are not the weights of a blend */
    static Blend named(Map<String, Map<String, Double>> named) {
        if (!named.keySet().equals(Set.of("valid", "reachable", "right"))) {
            throw new IllegalArgumentException("its weights have other names");
        }
        return new Blend(Formula.named(named.getOrDefault("valid", Map.of())),
                Formula.named(named.getOrDefault("reachable", Map.of())),
                Formula.named(named.getOrDefault("right", Map.of())));
    }

    Map<String, Map<String, Double>> named() {
        return new TreeMap<>(
                Map.of("valid", valid.named(), "reachable", reachable.named(), "right", right.named()));
    }
}
