package arborist.vote;

import static arborist.vote.Votes.ballot;
import static arborist.vote.Votes.id;
import static arborist.vote.Votes.tally;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.answer.equal.Equality;
import arborist.answer.equal.Forms;
import arborist.answer.formula.Prover;
import arborist.trace.AnswerReading;
import arborist.trace.Sample;
import arborist.trace.SampleState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who votes, who does not and why, and which votes are for the same answer. */
class TallyTest {

    @Test
    void equalAnswersVoteTogetherHoweverTheyAreWritten() {
        Tally tally = tally("18", "$18", "7/2", "18 dollars", "3.5", "\\frac{7}{2}", "18.0", "20");
        assertThat(tally.groups().stream().map(Group::answer)).containsExactly("18", "7/2", "20");
        assertThat(tally.groups().stream().map(Group::votes)).containsExactly(4, 3, 1);
        assertThat(tally.votes()).isEqualTo(8);
    }

    @Test
    void samplesComeInTheirOrderWhateverEndedFirst() {
        Tally tally = Tally.count(List.of(ballot(3, "b"), ballot(0, "a"), ballot(2, "a"), ballot(1, "b")), Forms::of);
        assertThat(tally.ballots().stream().map(Ballot::index)).containsExactly(0, 1, 2, 3);
        assertThat(tally.groups().getFirst().answer()).isEqualTo("a");
    }

    @Test
    void whoDoesNotVoteIsToldWithTheReason() {
        Tally tally = Tally.of(List.of(
                state(0, Sample.Status.COMPLETE, "5", false),
                state(1, Sample.Status.CANCELLED, "5", false),
                state(2, Sample.Status.COMPLETE, null, false),
                state(3, Sample.Status.CUT_OFF, null, false),
                state(4, Sample.Status.CUT_OFF, "5", false),
                state(5, Sample.Status.FAILED, "5", false),
                state(6, Sample.Status.COMPLETE, "5", true)));
        assertThat(tally.groups()).hasSize(1);
        assertThat(tally.groups().getFirst().ballots().stream().map(Ballot::index)).containsExactly(0, 4);
        assertThat(tally.abstentions().stream().map(Ballot::standing)).containsExactly(Ballot.Standing.CANCELLED,
                Ballot.Standing.NO_ANSWER, Ballot.Standing.CUT_OFF, Ballot.Standing.FAILED, Ballot.Standing.STRUCK);
        assertThat(tally.spent().stream().map(Ballot::index)).as("what a budget was spent on").containsExactly(0, 2, 3,
                4);
    }

    /** Each of very many that nobody could compare says so, and what a person counts as one does not. */
    @Test
    void howeverManyPairsAreOpenEachIsTold() {
        List<Ballot> ballots = new ArrayList<>();
        Set<String> answers = new HashSet<>();
        for (int i = 1; i <= 1_100; i++) {
            for (String answer : List.of("(x+" + i + ")^2", "x^2+" + 2 * i + "x+" + (long) i * i)) {
                answers.add(answer);
                ballots.add(ballot(ballots.size(), answer));
            }
        }
        Equality nobody = new Equality(expression -> Prover.Proof.LATE);
        assertThat(Tally.count(ballots, Forms::of, WhatIf.NOTHING, nobody).undecided()).isEqualTo(answers);
        WhatIf one = new WhatIf(Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(Set.of("(x+7)^2", "x^2+14x+49")), Set.of(), Optional.empty(), Optional.empty());
        assertThat(Tally.count(ballots, Forms::of, one, nobody).undecided()).hasSize(answers.size() - 2)
                .doesNotContain("(x+7)^2", "x^2+14x+49");
    }

    private static SampleState state(int index, Sample.Status status, @Nullable String answer, boolean struck) {
        return new SampleState(new Sample(id(index), id(100), id(200 + index), index, status),
                Optional.ofNullable(answer).map(a -> new AnswerReading(a, "A:", id(200 + index), 0, 1)).orElse(null),
                struck);
    }
}
