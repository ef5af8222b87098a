package arborist.vote;

import java.util.List;

/**
 * The samples that vote for one answer.
 *
 * @param answer as the first of them wrote it
 * @param ballots in the order of their samples, one at least
 */
public record Group(String answer, List<Ballot> ballots) {
    public Group {
        ballots = List.copyOf(ballots);
    }

    /** Of what tells groups apart most often: a group may have ten thousand ballots, and is asked for in every map. */
    @Override
    public int hashCode() {
        return 31 * answer.hashCode() + ballots.size();
    }

    /** How many there are. */
    public int votes() {
        return ballots.size();
    }
}
