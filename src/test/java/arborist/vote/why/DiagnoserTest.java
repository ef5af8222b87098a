package arborist.vote.why;

import static arborist.vote.why.Polled.id;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.vote.Rule;
import arborist.vote.Rules;
import arborist.vote.Vote;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Each way to lose, made up; the real ones of a whole set are counted in {@link RealLossesTest}. */
class DiagnoserTest {

    @Test
    void aVoteThatIsWonWithoutATieIsNotLost() {
        assertThat(Diagnoser.diagnose(Polled.of("5", "5", "7", "5").vote(), Rule.majority())).isEmpty();
        assertThat(Diagnoser.diagnose(Polled.of("5", "5", "", "").vote(), Rule.majority())).isEmpty();
    }

    @Test
    void noneRight() {
        Loss loss = loss(Polled.of("5", "7", "7", "8"));
        assertThat(loss.primary()).isEqualTo(Diagnosis.NONE_RIGHT);
        assertThat(loss.contributing()).isEmpty();
        assertThat(loss.main().words()).isEqualTo("none of 3 samples was right, most say 7 with 2 votes");
        assertThat(loss.flips()).as("7 7 8 becomes 7 5 5").isEqualTo(2);
    }

    @Test
    void outvoted() {
        Loss loss = loss(Polled.of("5", "7", "5", "7", "8", "7", "7"));
        assertThat(loss.primary()).isEqualTo(Diagnosis.OUTVOTED);
        assertThat(loss.main().samples()).containsExactly(id(1));
        assertThat(loss.main().words())
                .isEqualTo(
                        "5 has 1 vote, against 7 with 4 votes; 4 more right votes and no wrong one, or 2 votes changed from wrong to right,"
                                + " would have won by plain counting");
    }

    @Test
    void aTieWithTheRightAnswerIsLostAndATieOfWrongOnesIsNoTie() {
        Loss tie = loss(Polled.of("5", "5", "7", "7", "5"));
        assertThat(tie.primary()).isEqualTo(Diagnosis.TIE);
        assertThat(tie.main().samples()).containsExactly(id(0), id(3), id(1), id(2));
        assertThat(tie.flips()).isEqualTo(1);
        assertThat(loss(Polled.of("5", "7", "7", "8", "8", "5")).primary()).isEqualTo(Diagnosis.OUTVOTED);
    }

    @Test
    void splitWhereJoiningTheRightAnswersWins() {
        // Two units contradict each other, so 5 km and 5 kg stand apart, yet each was found right.
        Loss loss = loss(Polled.of("5", "7", "7", "7").right("5 km").right("5 km").right("5 kg").right("5 kg"));
        assertThat(loss.primary()).isEqualTo(Diagnosis.SPLIT);
        assertThat(loss.contributing()).containsExactly(Diagnosis.OUTVOTED);
        assertThat(loss.main().samples()).containsExactly(id(3), id(4), id(5), id(6));
        assertThat(loss.main().words())
                .isEqualTo("4 right votes stand in 2 groups (5 km, 5 kg), against 7 with 3 votes");

        Loss more = loss(Polled.of("5", "7", "7", "7").right("5 km").right("5 kg"));
        assertThat(more.primary()).isEqualTo(Diagnosis.OUTVOTED);
        assertThat(more.contributing()).containsExactly(Diagnosis.SPLIT);
    }

    @Test
    void misreadWhereReadingAnewWinsOrIsWhyNoRightAnswerWasCounted() {
        Loss loss = loss(Polled.of("5", "5", "7", "7").missing("7").missing(""));
        assertThat(loss.primary()).isEqualTo(Diagnosis.MISREAD);
        assertThat(loss.main().samples()).containsExactly(id(3), id(4));
        assertThat(loss.main().words()).isEqualTo(
                "in 2 samples a right answer stands and was not read; the first says 5, and 7 was read");
        assertThat(loss(Polled.of("5", "7", "7", "7").missing("8")).primary()).isEqualTo(Diagnosis.MISREAD);

        Loss more = loss(Polled.of("5", "5", "7", "7", "7", "7", "7").missing("8"));
        assertThat(more.primary()).isEqualTo(Diagnosis.OUTVOTED);
        assertThat(more.contributing()).containsExactly(Diagnosis.MISREAD);
    }

    @Test
    void joiningComesBeforeReadingAnew() {
        Polled both =
                Polled.of("5", "7", "7", "7").right("5 km").right("5 km").right("5 kg").right("5 kg").missing("8");
        assertThat(loss(both).primary()).isEqualTo(Diagnosis.SPLIT);
        assertThat(loss(both).contributing()).containsExactly(Diagnosis.MISREAD, Diagnosis.OUTVOTED);
    }

    @Test
    void noAnswerWhereMostGaveNoneElseItContributesIfItCouldHaveWon() {
        Loss loss = loss(Polled.of("5", "7", "", ""));
        assertThat(loss.primary()).isEqualTo(Diagnosis.NO_ANSWER);
        assertThat(loss.contributing()).containsExactly(Diagnosis.NONE_RIGHT);
        assertThat(loss.main().words()).isEqualTo("2 samples gave no answer, 1 gave one");
        assertThat(loss(Polled.of("5", "", "")).primary()).isEqualTo(Diagnosis.NO_ANSWER);
        Loss some = loss(Polled.of("5", "7", "5", ""));
        assertThat(some.primary()).isEqualTo(Diagnosis.TIE);
        assertThat(some.contributing()).containsExactly(Diagnosis.NO_ANSWER);
        assertThat(loss(Polled.of("5", "7", "7", "7", "")).contributing()).isEmpty();
    }

    @Test
    void theScorerWhereItTurnedAVoteOrHadTheRightSampleBeforeIt() {
        Vote vote = Polled.of("5").scored("5", 0.2).scored("5", 0.3).scored("7", 0.9).vote();
        assertThat(Diagnoser.diagnose(vote, Rule.majority())).isEmpty();
        for (String rule : List.of("weighted-sum", "best-of-n-last")) {
            Loss loss = Diagnoser.diagnose(vote, rule(vote, rule)).orElseThrow();
            assertThat(loss.primary()).isEqualTo(Diagnosis.SCORER);
            assertThat(loss.main().samples()).containsExactly(id(2));
            assertThat(loss.flips()).isZero();
        }
        Vote outvoted = Polled.of("5").scored("5", 0.2).scored("7", 0.3).scored("7", 0.9).vote();
        assertThat(Diagnoser.diagnose(outvoted, rule(outvoted, "weighted-sum")).orElseThrow().primary())
                .isEqualTo(Diagnosis.OUTVOTED);
        assertThat(Diagnoser.diagnose(outvoted, rule(outvoted, "best-of-n-last")).orElseThrow().primary())
                .isEqualTo(Diagnosis.SCORER);
    }

    @Test
    void theGoldIsDoubtedWhereALargeMajorityStandsAgainstIt() {
        assertThat(loss(Polled.of("5", "7", "7", "7", "7", "5")).goldDoubted()).isTrue();
        assertThat(loss(Polled.of("5", "7", "7", "7", "5")).goldDoubted()).isFalse();
        assertThat(loss(Polled.of("5", "7", "7", "7", "7", "8", "9")).goldDoubted()).isFalse();
    }

    @Test
    void theCheapestToRescueComesFirst() {
        Loss split = loss(Polled.of("5", "7", "7", "7").right("5 km").right("5 km").right("5 kg").right("5 kg"));
        Loss far = loss(Polled.of("5", "7", "5", "7", "8", "7", "7"));
        Loss tie = loss(Polled.of("5", "5", "7"));
        Loss none = loss(Polled.of("5", "7"));
        List<Loss> losses = new ArrayList<>(List.of(none, far, tie, split));
        losses.sort(Loss.CHEAPEST_FIRST);
        assertThat(losses).containsExactly(split, tie, far, none);
    }

    @Property(tries = 500)
    void everyLostVoteHasOnePrimaryWithEvidenceAndItsFlipsWin(@ForAll @From("answers") List<String> answers) {
        Vote vote = Polled.of("5", answers.toArray(String[]::new)).vote();
        Count count = Count.of(vote, Rule.majority());
        assertThat(Diagnoser.diagnose(vote, Rule.majority()).isEmpty()).isEqualTo(count.isWon());
        Diagnoser.diagnose(vote, Rule.majority()).ifPresent(loss -> {
            assertThat(loss.main().words()).isNotBlank();
            // Turning the votes of whatever wrong answer leads, one by one, wins after so many and not before.
            List<String> turned = new ArrayList<>(answers);
            for (int i = 0; i < loss.flips(); i++) {
                Count before = Count.of(Polled.of("5", turned.toArray(String[]::new)).vote(), Rule.majority());
                assertThat(before.isWon()).isFalse();
                if (before.wrong().isEmpty()) {
                    turned.add("5");
                } else {
                    turned.set(before.wrong().getFirst().ballots().getFirst().index(), "5");
                }
            }
            assertThat(Count.of(Polled.of("5", turned.toArray(String[]::new)).vote(), Rule.majority()).isWon())
                    .isTrue();
        });
    }

    @Provide
    Arbitrary<List<String>> answers() {
        return Arbitraries.of("5", "5.0", "7", "8", "9", "").list().ofMinSize(1).ofMaxSize(12);
    }

    private static Loss loss(Polled polled) {
        return Diagnoser.diagnose(polled.vote(), Rule.majority()).orElseThrow();
    }

    private static Rule rule(Vote vote, String name) {
        return Rules.of(vote, "scorer").rule(name).orElseThrow();
    }
}
