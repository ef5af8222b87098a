package arborist.vote.curve;

import arborist.vote.Ballot;
import arborist.vote.Group;
import arborist.vote.Vote;
import java.util.List;
import java.util.Map;

/**
 * A vote as plain counts, which is all that curves ask of it.
 *
 * @param choices for each spent sample in its order the place of its group, -1 where it has no answer
 * @param votes of each group
 * @param right whether each group is right
 */
public record Shares(List<Integer> choices, List<Integer> votes, List<Boolean> right) {
    public Shares {
        choices = List.copyOf(choices);
        votes = List.copyOf(votes);
        right = List.copyOf(right);
    }

    public static Shares of(Vote vote) {
        Map<Group, Boolean> right = vote.rightness();
        return new Shares(vote.tally().choices(), vote.tally().groups().stream().map(Group::votes).toList(),
                vote.tally().groups().stream().map(group -> right.getOrDefault(group, false)).toList());
    }

    /** How many samples were spent. */
    public int samples() {
        return choices.size();
    }

    /** How many of them gave no answer; see {@link Ballot.Standing#isSpent}. */
    public int silent() {
        return (int) choices.stream().filter(choice -> choice < 0).count();
    }

    /** A count that samples are added to one by one. */
    public final class Count {
        private final int[] votes = new int[Shares.this.votes.size()];
        private int most;
        private int tied;
        private int rightTied;

        /** One more sample for the group at that place, -1 for one without an answer. */
        public void add(int choice) {
            if (choice < 0) {
                return;
            }
            votes[choice]++;
            if (votes[choice] > most) {
                most = votes[choice];
                tied = 0;
                rightTied = 0;
            }
            if (votes[choice] == most) {
                tied++;
                rightTied += right.get(choice) ? 1 : 0;
            }
        }

        /** The share of right answers among those with most votes; 0 where nobody voted. */
        public double share() {
            return tied == 0 ? 0 : rightTied / (double) tied;
        }
    }
}
