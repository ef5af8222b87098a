package arborist.vote;

import static arborist.vote.Votes.scores;
import static arborist.vote.Votes.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Tallies worked out by hand, and what holds of every tally. */
class RuleTest {
    private static final Rule MAJORITY = Rule.majority();

    @Test
    void eachRuleCanChooseAnotherAnswer() {
        Tally tally = tally("5", "7", "5", "9", "5", "7");
        assertThat(winner(MAJORITY, tally)).isEqualTo("5");
        // Sums: 5 has 0.6, 7 has 1.3, 9 has 0.9. Means: 0.2, 0.65, 0.9. Best: 0.3, 0.95, 0.9.
        double[] scores = {0.3, 0.95, 0.2, 0.9, 0.1, 0.35};
        assertThat(winner(Rule.weightedSum(scores(scores)), tally)).isEqualTo("7");
        assertThat(winner(Rule.weightedMean(scores(scores)), tally)).isEqualTo("9");
        assertThat(winner(Rule.bestOfN(scores(scores)), tally)).isEqualTo("7");
        assertThat(Rule.bestOfN(scores(scores)).choose(tally).why())
                .isEqualTo("7 has best score 0.95; next is 9 with 0.9.");
    }

    @Test
    void aTieIsToldAndGoesToTheAnswerThatWasGivenFirst() {
        Decision decision = MAJORITY.choose(tally("9", "7", "7", "9", "5"));
        assertThat(decision.isTie()).isTrue();
        assertThat(decision.tied().stream().map(Group::answer)).containsExactly("9", "7");
        assertThat(decision.winner().orElseThrow().answer()).isEqualTo("9");
        assertThat(decision.why()).isEqualTo("A tie of 2 answers with votes 2; 9 was given first.");
    }

    @Test
    void withoutVotesOrScoresNobodyWins() {
        assertThat(MAJORITY.choose(tally("", "")).winner()).isEmpty();
        assertThat(Rule.bestOfN(scores()).choose(tally("5")).why()).isEqualTo("No sample that votes has a score.");
    }

    @Test
    void aSampleWithoutAScoreIsLeftOutOfBestAndMeanAndAddsNothing() {
        Tally tally = tally("5", "7", "7");
        assertThat(winner(Rule.bestOfN(scores(0.1)), tally)).isEqualTo("5");
        assertThat(winner(Rule.weightedMean(scores(0.1, 0.9)), tally)).isEqualTo("7");
        assertThat(winner(Rule.weightedSum(scores(0.1)), tally)).isEqualTo("5");
    }

    @Test
    void scoresThatWouldTakeVotesAwayAreRefused() {
        assertThatThrownBy(() -> Rule.weightedSum(scores(0.5, -0.1))).hasMessageContaining("0 or more");
        assertThatThrownBy(() -> Rule.weightedSum(scores(Double.NaN))).hasMessageContaining("0 or more");
    }

    @Property(tries = 300)
    void theMajorityDoesNotDependOnTheOrderButInTies(@ForAll @From("answers") List<String> answers, @ForAll long seed) {
        List<String> shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, new Random(seed));
        Decision one = MAJORITY.choose(tally(answers));
        Decision other = MAJORITY.choose(tally(shuffled));
        assertThat(sizes(tally(shuffled))).isEqualTo(sizes(tally(answers)));
        assertThat(other.isTie()).isEqualTo(one.isTie());
        if (!one.isTie()) {
            assertThat(other.winner().map(RuleTest::ballots)).isEqualTo(one.winner().map(RuleTest::ballots));
        }
    }

    @Property(tries = 300)
    void oneMoreVoteForTheWinnerKeepsItTheWinner(@ForAll @From("answers") List<String> answers) {
        Decision before = MAJORITY.choose(tally(answers));
        if (before.winner().isPresent()) {
            String winner = before.winner().get().answer();
            List<String> more = new ArrayList<>(answers);
            more.add(winner);
            Decision after = MAJORITY.choose(tally(more));
            assertThat(after.winner().orElseThrow().answer()).isEqualTo(winner);
            assertThat(after.winner().orElseThrow().votes()).isEqualTo(before.winner().get().votes() + 1);
            assertThat(after.isTie()).isFalse();
        }
    }

    @Property(tries = 300)
    void everySampleIsInOneGroupOrToldApart(@ForAll @From("answers") List<String> answers) {
        Tally tally = tally(answers);
        assertThat(tally.votes() + tally.abstentions().size()).isEqualTo(answers.size());
        assertThat(tally.groups().stream().flatMap(g -> g.ballots().stream()).distinct().count())
                .isEqualTo(tally.votes());
    }

    @Provide
    Arbitrary<List<String>> answers() {
        return Arbitraries
                .of("5", "5.0", "10/2", "$5", "7", "7 km", "7 kg", "50%", "0.5", "50", "1/2", "0.5%", "(A)", "A",
                        "yes", "Yes.", "", "0.333333", "1/3", "x + 1", "12")
                .list().ofMaxSize(12);
    }

    private static String winner(Rule rule, Tally tally) {
        return rule.choose(tally).winner().orElseThrow().answer();
    }

    private static List<String> ballots(Group group) {
        return group.ballots().stream().map(b -> b.answer().orElseThrow()).sorted().toList();
    }

    private static List<List<String>> sizes(Tally tally) {
        return tally.groups().stream().map(RuleTest::ballots).sorted((a, b) -> a.toString().compareTo(b.toString()))
                .collect(Collectors.toList());
    }
}
