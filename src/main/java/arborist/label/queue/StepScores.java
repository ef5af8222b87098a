package arborist.label.queue;

import arborist.label.Said;
import arborist.label.Schemes;
import arborist.label.Solution;
import arborist.label.Voice;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Score;
import arborist.trace.Scorer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What scorers, and shares of rollouts, say of the steps of a solution, as shares: 1 is best.
 *
 * @param last by scorer, of the last step that it scored
 * @param uncertainty of the step that one of them is least sure of
 */
record StepScores(Map<String, Double> last, double uncertainty) {

    static StepScores of(Solution solution) {
        Map<String, Double> last = new HashMap<>();
        double uncertainty = 0;
        for (Node step : solution.steps()) {
            for (Map.Entry<String, Double> one : of(step).entrySet()) {
                last.put(one.getKey(), one.getValue());
                uncertainty = Math.max(uncertainty, 1 - Math.abs(2 * one.getValue() - 1));
            }
        }
        return new StepScores(last, uncertainty);
    }

    /** Of several scores by one scorer the newest counts, and none given to another wording. */
    private static Map<String, Double> of(Node step) {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (Score score : step.findings().scores()) {
            if (!step.isStale(score) && !score.scorer().name().equals(Scorer.MEAN_PROBABILITY)) {
                shares.put(score.scorer().name().intern(), score.share());
            }
        }
        for (Label label : step.findings().labels()) {
            Voice voice = Voice.auto(label.annotator());
            if (voice.said(label, Schemes.SOFT)) {
                Said.ofStep(step, voice, Schemes.SOFT).map(Label::value).flatMap(Shares::of)
                        .ifPresent(share -> shares.put(voice.name().intern(), share));
            }
        }
        return shares;
    }

    /** How far the scorers lie apart in the end. */
    double apart() {
        List<Double> all = List.copyOf(last.values());
        return all.size() < 2 ? 0 : all.stream().mapToDouble(v -> v).max().orElseThrow()
                - all.stream().mapToDouble(v -> v).min().orElseThrow();
    }
}
