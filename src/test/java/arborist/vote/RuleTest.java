package arborist.vote;

import static arborist.vote.Votes.id;
import static arborist.vote.Votes.scores;
import static arborist.vote.Votes.steps;
import static arborist.vote.Votes.tally;
import static arborist.vote.Votes.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.trace.Id;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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

    private static Rule best(Map<Id, StepScores> scores) {
        return Rule.bestOfN(StepScores.As.LAST, scores);
    }

    @Test
    void eachRuleCanChooseAnotherAnswer() {
        Tally tally = tally("5", "7", "5", "9", "5", "7");
        assertThat(winner(MAJORITY, tally)).isEqualTo("5");
        // Sums: 5 has 0.6, 7 has 1.25, 9 has 0.96. Best: 0.3, 0.9, 0.96.
        double[] values = {0.3, 0.9, 0.2, 0.96, 0.1, 0.35};
        assertThat(winner(Rule.weightedSum(scores(values)), tally)).isEqualTo("7");
        assertThat(winner(best(scores(values)), tally)).isEqualTo("9");
        assertThat(best(scores(values)).choose(tally).why()).isEqualTo("9 has best score 0.96; next is 7 with 0.9.");
        // Lengths: 5 has 30, 7 has 30.5, 9 has 12.
        assertThat(winner(Rule.weightedLength(weights(10, 20, 10, 12, 10, 10.5)), tally)).isEqualTo("7");
        // Probabilities: 5 has 0.9, 7 has 0.8, 9 has 0.95.
        assertThat(winner(Rule.weightedLogprob(weights(0.3, 0.4, 0.3, 0.95, 0.3, 0.4)), tally)).isEqualTo("9");
        assertThat(winner(Rule.user("9.0"), tally)).isEqualTo("9");
        assertThat(Rule.user("11").choose(tally).winner()).isEmpty();
    }

    @Test
    void bestOfNMakesTheScoreOfASampleOfItsStepsInFourWays() {
        Tally tally = tally("last", "min", "mean", "product");
        Map<Id, StepScores> scores = Map.of(
                id(0), steps(0.1, 0.2, 0.95), // min 0.1, mean 0.417, product 0.019
                id(1), steps(0.6, 0.6, 0.6, 0.6), // mean 0.6, product 0.13
                id(2), steps(1.0, 1.0, 1.0, 0.2), // mean 0.8, product 0.2
                id(3), steps(0.5)); // product 0.5
        for (StepScores.As as : StepScores.As.values()) {
            assertThat(winner(Rule.bestOfN(as, scores), tally)).isEqualTo(as.word());
            assertThat(Rule.bestOfN(as, scores).name()).isEqualTo("best-of-n-" + as.word());
        }
    }

    @Test
    void equalSumsTieWhateverTheOrderTheyWereAddedIn() {
        Decision decision = Rule.weightedSum(scores(0.1, 0.3, 0.2, 0.3, 0.3, 0.0))
                .choose(tally("5", "7", "5", "7", "5", "7"));
        assertThat(decision.isTie()).isTrue();
        assertThat(decision.winner().orElseThrow().answer()).isEqualTo("5");
    }

    @Test
    void aTieIsToldAndGoesToTheAnswerThatWasGivenFirst() {
        Decision decision = MAJORITY.choose(tally("9", "7", "7", "9", "5"));
        assertThat(decision.isTie()).isTrue();
        assertThat(decision.tied().stream().map(Group::answer)).containsExactly("9", "7");
        assertThat(decision.winner().orElseThrow().answer()).isEqualTo("9");
        assertThat(decision.why()).isEqualTo("A tie of 2 answers with 2 votes each; 9 was given first.");
    }

    @Test
    void withoutVotesOrScoresNobodyWins() {
        assertThat(MAJORITY.choose(tally("", "")).winner()).isEmpty();
        assertThat(best(scores()).choose(tally("5")).why()).isEqualTo("No sample that votes has a score.");
    }

    @Test
    void aSampleWithoutAScoreIsLeftOutOfBestAndAddsNothing() {
        Tally tally = tally("5", "7", "7");
        assertThat(winner(best(scores(0.1)), tally)).isEqualTo("5");
        assertThat(winner(Rule.weightedSum(scores(0.1)), tally)).isEqualTo("5");
    }

    @Test
    void sumsAndProductsWantScoresDeclaredInZeroToOne() {
        StepScores open = new StepScores(List.of(0.5), false);
        for (StepScores scores : List.of(steps(0.5, -0.1), steps(1.5), steps(Double.NaN))) {
            assertThatThrownBy(() -> Rule.weightedSum(Map.of(id(0), scores))).hasMessageContaining("0 to 1, not");
            assertThatThrownBy(() -> Rule.bestOfN(StepScores.As.PRODUCT, Map.of(id(0), scores)))
                    .hasMessageContaining("0 to 1, not");
        }
        assertThatThrownBy(() -> Rule.bestOfN(StepScores.As.PRODUCT, Map.of(id(0), open)))
                .hasMessageContaining("declared in 0 to 1");
        assertThatThrownBy(() -> Rule.weightedSum(Map.of(id(0), open))).hasMessageContaining("declared in 0 to 1");
        assertThat(winner(Rule.bestOfN(StepScores.As.MIN, Map.of(id(0), open)), tally("5"))).isEqualTo("5");
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
