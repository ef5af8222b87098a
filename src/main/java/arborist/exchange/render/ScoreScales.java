package arborist.exchange.render;

import arborist.trace.Node;
import arborist.trace.Score;
import arborist.trace.Scorer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A scale for each scorer whose scores count in a tree.
 *
 * <p>What a person gives beside one scorer alone is read on that scorer's scale: they corrected it.
 *
 * @param byScorer in the order in which they first gave a score that counts
 */
public record ScoreScales(Map<Scorer, ScoreScale> byScorer) {
    public static final ScoreScales NONE = new ScoreScales(Map.of());

    /** The scales for the scores that count of these thoughts. */
    public static ScoreScales of(Collection<Node> nodes) {
        Map<Scorer, List<Score>> scores = new LinkedHashMap<>();
        nodes.forEach(node -> node.score()
                .ifPresent(s -> scores.computeIfAbsent(s.scorer(), scorer -> new ArrayList<>()).add(s)));
        List<Scorer> machines = scores.keySet().stream().filter(scorer -> !scorer.person()).toList();
        Map<Scorer, ScoreScale> scales = new LinkedHashMap<>();
        scores.forEach((scorer, given) -> {
            if (!scorer.person() || machines.size() != 1) {
                scales.put(scorer, ScoreScale.of(given));
            }
        });
        if (machines.size() == 1) {
            ScoreScale only = scales.get(machines.getFirst());
            scores.keySet().stream().filter(Scorer::person).forEach(person -> {
                if (only != null) {
                    scales.put(person, only);
                }
            });
        }
        return new ScoreScales(scales);
    }

    /** The scales, each once, as a legend lists them. */
    public List<ScoreScale> distinct() {
        return byScorer.values().stream().distinct().toList();
    }

    /** Where a score stands, from 0 for the worst to 1 for the best; the middle where its scorer is not known here. */
    public double at(Score score) {
        ScoreScale scale = byScorer.get(score.scorer());
        return scale == null ? 0.5 : scale.at(score.value());
    }
}
