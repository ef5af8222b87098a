package arborist.ui.votes;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.answer.equal.Forms;
import arborist.trace.Id;
import arborist.vote.Ballot;
import arborist.vote.Slip;
import arborist.vote.Tally;
import arborist.vote.Vote;
import arborist.vote.Voter;
import arborist.vote.WhatIf;
import arborist.vote.set.ProblemFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** A row says what became of its vote, in a sign and in words, and does not call wrong what was only counted apart. */
class FateTest {
    @Test
    void rightAnswersThatWereCountedApartAreNoCross() {
        ProblemFigures split =
                row("six +", "half a dozen +", "seven -", "six +", "half a dozen +", "seven -", "seven -");
        assertThat(Fate.of(split)).isEqualTo(Fate.SPLIT);
        assertThat(Fate.SPLIT.sign()).isEqualTo("÷ ");
        assertThat(Fate.SPLIT.style()).isEqualTo("warn-sign");
        assertThat(Fate.SPLIT.says()).startsWith("lost only since equal answers were counted apart");
        assertThat(Fate.explained(split)).contains("4 right votes stand in 2 groups");
    }

    @Test
    void eachOtherFateHasItsSign() {
        assertThat(Fate.of(row("6 +", "6 +", "7 -"))).isEqualTo(Fate.RIGHT);
        assertThat(Fate.of(row("6 +", "7 -"))).isEqualTo(Fate.TIED);
        assertThat(Fate.of(row("6 +", "7 -", "7 -"))).isEqualTo(Fate.WRONG);
        assertThat(Fate.of(row("6 ?", "7 ?"))).isEqualTo(Fate.UNKNOWN);
        assertThat(Fate.UNKNOWN.says()).isEmpty();
    }

    @Test
    void whatWasWonByLuckSaysSo() {
        ProblemFigures won = row("6 +!", "6 +", "7 -");
        assertThat(Fate.why(won)).isEqualTo("won · 1 by luck");
        assertThat(Fate.explained(won))
                .isEqualTo("1 right sample is right by luck: a step before its answer is wrong.");
        ProblemFigures lost = row("6 +!", "7 -", "7 -");
        assertThat(Fate.why(lost)).isEqualTo("outvoted");
        assertThat(Fate.explained(lost)).contains("right by luck").doesNotContain("slip");
        assertThat(Fate.explained(row("6 +", "7 -!", "7 -!"))).contains("Both samples of 7 slip in the same way");
    }

    /** Samples with their answers: {@code +} right, {@code -} wrong, {@code ?} unknown, {@code !} by luck. */
    private static ProblemFigures row(String... samples) {
        List<Voter> voters = new ArrayList<>();
        for (String sample : samples) {
            String answer = sample.replaceAll(" [-+?!]+$", "");
            Ballot ballot = new Ballot(new Id(7, voters.size()), voters.size(), Optional.of(answer),
                    Ballot.Standing.VOTES);
            Voter.Truth truth = sample.contains("+") ? Voter.Truth.RIGHT
                    : sample.contains("-") ? Voter.Truth.WRONG : Voter.Truth.UNKNOWN;
            voters.add(new Voter(ballot, truth, Optional.empty(), "one", false, 1, OptionalLong.empty(),
                    OptionalDouble.empty(), Map.of(), true,
                    sample.endsWith("!")
                            ? Optional.of(new Slip(new Id(9, 0), 2, "", Slip.Kind.INVALID, "", List.of(), List.of()))
                            : Optional.empty()));
        }
        Vote vote = new Vote(new Id(1, 0), "crafted", voters,
                Tally.count(voters.stream().map(Voter::ballot).toList(), Forms::of), Optional.empty(), WhatIf.NOTHING);
        return ProblemFigures.of(vote, null, null, false);
    }
}
