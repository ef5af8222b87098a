package arborist.learn;

import arborist.sapling.reward.Kind;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** Rules that choose one of several samples of a problem; where two are level, the first. A sample without an answer
 * has no vote. */
final class Choice {
    private Choice() {}

    /** A sample of the answer that most came to (Wang et al. 2023). */
    static Draw vote(List<Draw> draws) {
        return heaviest(draws, _ -> 1);
    }

    /** A sample of the answer whose samples have the largest scores together (Li et al. 2023). */
    static Draw weighted(List<Draw> draws, Kind kind) {
        return heaviest(draws, draw -> draw.score(kind));
    }

    /** The sample with the largest score (Cobbe et al. 2021). */
    static Draw best(List<Draw> draws, Kind kind) {
        return draws.stream().max(Comparator.comparingDouble(draw -> draw.score(kind))).orElseThrow();
    }

    private static Draw heaviest(List<Draw> draws, ToDoubleFunction<Draw> weight) {
        Map<String, Double> sums = new LinkedHashMap<>();
        for (Draw draw : draws) {
            String answer = draw.answer();
            if (answer != null) {
                sums.merge(answer, weight.applyAsDouble(draw), Double::sum);
            }
        }
        String best = null;
        for (var each : sums.entrySet()) {
            if (best == null || each.getValue() > sums.getOrDefault(best, 0.0)) {
                best = each.getKey();
            }
        }
        String chosen = best;
        return draws.stream().filter(draw -> Objects.equals(draw.answer(), chosen)).findFirst().orElseThrow();
    }
}
