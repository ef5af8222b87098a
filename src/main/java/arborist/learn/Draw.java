package arborist.learn;

import arborist.sapling.reward.Judged;
import arborist.sapling.reward.Kind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sample of a problem, with all that rules of selection go by.
 *
 * @param answer what answers are compared by: equal answers have equal ones; null where it has none, and no vote
 * @param scores what the reward models said of it, in 0..1
 * @param read how many tokens one reward model read for that
 */
record Draw(Judged judged, @Nullable String answer, Map<Kind, Double> scores, int read) {
    Draw {
        scores = Map.copyOf(scores);
    }

    /** All it took to have it and to judge it. */
    int tokens() {
        return judged.tokens() + read;
    }

    boolean right() {
        return judged.right();
    }

    double score(Kind kind) {
        return scores.getOrDefault(kind, 0.0);
    }
}
