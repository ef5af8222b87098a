package arborist.vote;

import java.util.List;
import java.util.Optional;

/**
 * What a rule chose.
 *
 * @param winner empty where nobody votes
 * @param tied the groups that share the first place, the winner first; more than one is a tie
 * @param standings every group with what the rule counted for it, the best first
 * @param why the decision and what it rests on, in words
 */
public record Decision(Optional<Group> winner, List<Group> tied, List<Standing> standings, String why) {
    public Decision {
        tied = List.copyOf(tied);
        standings = List.copyOf(standings);
    }

    /** A group and what the rule counted for it. */
    public record Standing(Group group, double weight) {}

    /** Whether several groups share the first place. */
    public boolean isTie() {
        return tied.size() > 1;
    }
}
