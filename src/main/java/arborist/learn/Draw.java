package arborist.learn;

import arborist.sapling.reward.Judged;
import arborist.sapling.reward.Kind;
import arborist.sapling.reward.RewardModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sample of a problem, with all that rules of selection go by.
 *
 * @param answer what answers are compared by: equal answers have equal ones; null where it has none, and no vote
 * @param verdicts what the reward models said of it; none of one that could not read it
 */
record Draw(Judged judged, @Nullable String answer, Map<Kind, RewardModel.Verdicts> verdicts) {
    Draw {
        verdicts = Map.copyOf(verdicts);
    }

    /** All tokens it took to have it and to have it judged; what all samples of a problem begin with is read for the first one. */
    int tokens(Kind kind) {
        RewardModel.Verdicts said = verdicts.get(kind);
        return judged.tokens() + (said == null ? 0 : said.tokens());
    }

    boolean right() {
        return judged.right();
    }

    double score(Kind kind) {
        RewardModel.Verdicts said = verdicts.get(kind);
        return said == null ? 0 : said.last();
    }
}
