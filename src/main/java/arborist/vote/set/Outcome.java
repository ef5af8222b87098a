package arborist.vote.set;

import arborist.vote.Decision;
import arborist.vote.Group;
import arborist.vote.Rule;
import arborist.vote.Vote;
import java.util.Map;

/**
 * How often a rule chose right.
 *
 * @param right won without a tie
 * @param tied a right answer shares the first place; ties among wrong answers are simply lost
 * @param rightBroken right after the tie rule: won, or of those that tie the right one was given first
 * @param of judged problems in which the rule had something to go by
 */
public record Outcome(int right, int tied, int rightBroken, int of) {
    static final Outcome NONE = new Outcome(0, 0, 0, 0);

    static Outcome of(Vote vote, Map<Group, Boolean> rightness, Rule rule) {
        Decision decision = rule.choose(vote.tally());
        boolean first = decision.winner().map(w -> rightness.getOrDefault(w, false)).orElse(false);
        boolean won = first && !decision.isTie();
        boolean tied = decision.isTie() && decision.tied().stream().anyMatch(g -> rightness.getOrDefault(g, false));
        return new Outcome(won ? 1 : 0, tied ? 1 : 0, first ? 1 : 0, 1);
    }

    Outcome plus(Outcome other) {
        return new Outcome(right + other.right, tied + other.tied, rightBroken + other.rightBroken, of + other.of);
    }
}
