package arborist.ui.samples;

import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.SampleState;
import arborist.trace.Verdict;
import arborist.vote.Voter;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A sample as a column: its steps one below the other, and what became of it.
 *
 * @param reread what else the text of its answer tells
 * @param group the place of its answer among the groups of the vote, -1 where it does not vote
 * @param run the name of its run, empty where all are of one
 * @param score by the scorer that counts, empty where it gave none
 */
record Column(SampleState sample, Voter voter, Told told, Reread reread, int group, String run, OptionalDouble score) {

    /** Its place among all that are counted, from 1, as people count. */
    int number() {
        return voter.ballot().index() + 1;
    }

    List<Node> steps() {
        return told.steps();
    }

    Node leaf() {
        return steps().getLast();
    }

    Id id() {
        return sample.sample().id();
    }

    @Nullable String answer() {
        return sample.reading() == null ? null : sample.reading().answer();
    }

    /** Whether nobody could decide yet, or in time, whether its answer is right; it counts as wrong. */
    boolean undecided() {
        return !voter.decided() && voter.truth() == Voter.Truth.WRONG;
    }

    /** Whether it is right. */
    Verdict.Outcome right() {
        return switch (voter.truth()) {
            case RIGHT -> Verdict.Outcome.YES;
            case WRONG -> undecided() ? Verdict.Outcome.UNDECIDED : Verdict.Outcome.NO;
            case UNKNOWN -> Verdict.Outcome.UNDECIDED;
        };
    }
}
