package arborist.vote;

import arborist.trace.Node;
import arborist.trace.Score;
import arborist.trace.Scorer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What was scored on the way to a sample's leaf.
 *
 * @param probability what its model found of it
 * @param scores by scorer; of several by one scorer on one step the newest, and none given to another wording
 */
record StepFindings(OptionalDouble probability, Map<String, StepScores> scores) {

    static StepFindings of(List<Node> steps) {
        OptionalDouble probability = OptionalDouble.empty();
        Map<String, List<Score>> all = new HashMap<>();
        for (Node step : steps) {
            Map<String, Score> newest = new LinkedHashMap<>();
            step.findings().scores().stream().filter(s -> !step.isStale(s))
                    .forEach(s -> newest.put(name(s.scorer()), s));
            for (Map.Entry<String, Score> one : newest.entrySet()) {
                if (one.getValue().scorer().name().equals(Scorer.MEAN_PROBABILITY)) {
                    probability = OptionalDouble.of(one.getValue().value());
                } else {
                    all.computeIfAbsent(one.getKey(), n -> new ArrayList<>()).add(one.getValue());
                }
            }
        }
        Map<String, StepScores> scores = new HashMap<>();
        all.forEach((scorer, given) -> scores.put(scorer, new StepScores(
                given.stream().map(StepFindings::upward).toList(), given.stream().allMatch(StepFindings::inShares))));
        return new StepFindings(probability, scores);
    }

    private static String name(Scorer scorer) {
        return scorer.version().isEmpty() ? scorer.name() : scorer.name() + " " + scorer.version();
    }

    private static boolean inShares(Score score) {
        return score.min() != null && score.min() >= 0 && score.max() != null && score.max() <= 1;
    }

    /** So that higher is better. */
    private static double upward(Score score) {
        if (score.higherIsBetter()) {
            return score.value();
        }
        return score.min() != null && score.max() != null ? score.min() + score.max() - score.value() : -score.value();
    }
}
