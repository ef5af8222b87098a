package arborist.exchange.chart;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.answer.equal.Forms;
import arborist.trace.Id;
import arborist.vote.Ballot;
import arborist.vote.Rule;
import arborist.vote.Tally;
import arborist.vote.Vote;
import arborist.vote.Voter;
import arborist.vote.WhatIf;
import arborist.vote.set.SetFigures;
import arborist.vote.set.SetTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** A chart of votes has the figures that the votes have. */
class VoteChartsTest {

    @Test
    void barsAreTheStandingsOfTheRule() {
        Vote vote = vote("7", "5", "5", "7", "8");
        Chart.Bars bars = VoteCharts.votes(vote, Rule.majority().choose(vote.tally()));
        assertThat(bars.title()).isEqualTo("made up");
        assertThat(bars.bars()).containsExactly(new Chart.Bar("7", 2, Optional.of(false), "chosen, given first"),
                new Chart.Bar("5", 2, Optional.of(true), "tied"), new Chart.Bar("8", 1, Optional.of(false), ""));
    }

    @Test
    void linesAreTheCurvesAndEndWhereAllSamplesAreSpent() {
        SetTally tally = new SetTally(false, null, null);
        tally.add(vote("7", "5", "5"));
        SetFigures.Curves curves = tally.figures().curves().orElseThrow();
        Chart.Lines samples = VoteCharts.samples(curves);
        assertThat(samples.series().stream().map(Chart.Series::name)).containsExactly("pass@k", "maj@k");
        assertThat(samples.series().getFirst().points().stream().map(Chart.Point::x)).containsExactly(1.0, 2.0, 3.0);
        assertThat(samples.series().getFirst().points().getLast().y()).isEqualTo(1);
        Chart.Lines stopping = VoteCharts.stopping(curves);
        assertThat(stopping.series().stream().map(Chart.Series::name)).containsExactly("fixed", "beta", "esc");
        assertThat(stopping.series().getFirst().points().stream().map(Chart.Point::x)).containsExactly(1.0, 2.0, 3.0);
    }

    private static Vote vote(String... answers) {
        List<Voter> voters = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            Ballot ballot = new Ballot(new Id(3, i), i, Optional.of(answers[i]), Ballot.Standing.VOTES);
            voters.add(new Voter(ballot, answers[i].equals("5") ? Voter.Truth.RIGHT : Voter.Truth.WRONG,
                    Optional.empty(), "a", false, 10, OptionalLong.of(20), OptionalDouble.empty(), Map.of()));
        }
        return new Vote(new Id(2, 1), "made up", voters,
                Tally.count(voters.stream().map(Voter::ballot).toList(), Forms::of), Optional.of("5"), WhatIf.NOTHING);
    }
}
