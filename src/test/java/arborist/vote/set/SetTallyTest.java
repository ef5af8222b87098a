package arborist.vote.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import arborist.answer.equal.Forms;
import arborist.trace.Id;
import arborist.vote.Ballot;
import arborist.vote.StepScores;
import arborist.vote.Tally;
import arborist.vote.Vote;
import arborist.vote.Voter;
import arborist.vote.WhatIf;
import arborist.vote.curve.Curve;
import arborist.vote.why.Diagnosis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A set of a few votes, added up by hand. The right answer is always 5. */
class SetTallyTest {
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Test
    void rulesAndDiagnosesAreCountedOverTheSet() {
        SetTally tally = new SetTally(false, null, "majority");
        tally.add(vote("a", "5", "5", "7"));
        tally.add(vote("a", "7", "5", "5", "7"));
        tally.add(vote("a", "5", "7"));
        tally.add(vote("a", "7", "8"));
        tally.add(vote("a", "7", "7", "5"));
        SetFigures figures = tally.figures();
        assertThat(figures.problems()).isEqualTo(5);
        assertThat(figures.samples()).isEqualTo(14);
        assertThat(figures.tokens()).hasValue(280);
        assertThat(figures.tokensMean()).hasValue(56);
        // Won; tied with 7 first; tied with 5 first; a tie of wrong ones, which is none; outvoted.
        assertThat(figures.rules().get("majority")).isEqualTo(new Outcome(1, 2, 2, 5));
        assertThat(figures.rules().get("best-of-n-min")).isEqualTo(Outcome.NONE);
        assertThat(figures.rules().keySet()).containsExactly("majority", "weighted-sum", "best-of-n-last",
                "best-of-n-min", "best-of-n-mean", "best-of-n-product", "weighted-length", "weighted-logprob", "user");
        assertThat(figures.diagnoses()).hasSize(7).containsEntry(Diagnosis.TIE, 2)
                .containsEntry(Diagnosis.NONE_RIGHT, 1).containsEntry(Diagnosis.OUTVOTED, 1);
        assertThat(figures.diagnoses().values().stream().mapToInt(n -> n).sum()).isEqualTo(figures.losses().size());
    }

    @Test
    void curvesEndAtTheFewestSamplesAndStopsAreReplayed() {
        SetTally tally = new SetTally(false, null, "majority");
        tally.add(vote("a", "7", "5", "5", "5"));
        tally.add(vote("a", "5", "7", "7"));
        SetFigures.Curves curves = tally.figures().curves().orElseThrow();
        assertThat(curves.pass().points().stream().map(Curve.Point::k)).containsExactly(1, 2, 3);
        // pass@1: 3/4 and 1/3. pass@2: 1 and 2/3. maj@3: of four triples one without 7, three of 7 5 5, all right; and 0.
        assertThat(curves.pass().points().get(0).share()).isCloseTo((0.75 + 1 / 3.0) / 2, within(1e-12));
        assertThat(curves.pass().points().get(1).share()).isCloseTo((1 + 2 / 3.0) / 2, within(1e-12));
        assertThat(curves.majority().points().get(2).share()).isCloseTo(0.5, within(1e-12));
        StopFigure two = curves.stopping().stream()
                .filter(f -> f.stop().name().equals("fixed") && f.stop().setting().equals("2")).findFirst()
                .orElseThrow();
        assertThat(two.accuracy()).as("both tie at two").isCloseTo(0.5, within(1e-12));
        assertThat(two.samplesMean()).isEqualTo(2);
        assertThat(two.tokensMean()).as("20 a sample").hasValue(40);
        assertThat(tally.figures().tokensMean()).hasValue(70);
        assertThat(curves.stopping().stream().filter(f -> f.stop().standard()).map(f -> f.stop().name()))
                .containsExactly("fixed", "beta", "esc");
    }

    @Test
    void samplesOfSeveralSettingsMakeNoCurvesUnlessAskedFor() {
        for (boolean within : List.of(true, false)) {
            SetTally strict = new SetTally(false, null, "majority");
            SetTally mixed = new SetTally(true, null, "majority");
            for (SetTally tally : List.of(strict, mixed)) {
                tally.add(vote(within ? "a b" : "a", "5", "7"));
                tally.add(vote(within ? "a b" : "b", "5", "5"));
            }
            assertThat(strict.figures().curves()).isEmpty();
            assertThat(strict.figures().whyNoCurves()).contains("2 models or settings").contains("--mixed");
            assertThat(strict.figures().rules()).isEqualTo(mixed.figures().rules());
            assertThat(mixed.figures().curves()).isPresent();
        }
    }

    @Test
    void aProblemThatIsAddedAgainTakesItsOwnPlace() {
        SetTally tally = new SetTally(false, null, "majority");
        Vote lost = vote("a", "7", "7", "5");
        tally.add(vote("a", "5", "5", "7"));
        tally.add(lost);
        assertThat(tally.figures().losses()).hasSize(1);
        Vote won = vote("a", "5", "5", "5");
        tally.add(new Vote(lost.problem(), "", won.voters(), won.tally(), won.gold(), WhatIf.NOTHING));
        assertThat(tally.figures().losses()).isEmpty();
        assertThat(tally.figures().problems()).isEqualTo(2);
        assertThat(tally.problems().get(1).margin()).hasValue(3);
        tally.remove(lost.problem());
        assertThat(tally.figures().problems()).isEqualTo(1);
    }

    @Test
    void whatNothingJudgesIsCountedAndNotRated() {
        SetTally tally = new SetTally(false, null, "majority");
        Vote vote = vote("a", "5", "7");
        List<Voter> unknown = vote.voters().stream().map(v -> new Voter(v.ballot(), Voter.Truth.UNKNOWN, v.missed(),
                v.setting(), v.oracle(), v.length(), v.tokens(), v.probability(), v.scores())).toList();
        tally.add(new Vote(vote.problem(), "", unknown, vote.tally(), Optional.empty(), WhatIf.NOTHING));
        assertThat(tally.figures().problems()).isEqualTo(1);
        assertThat(tally.figures().judged()).isZero();
        assertThat(tally.figures().rules().get("majority")).isEqualTo(Outcome.NONE);
        assertThat(tally.figures().curves()).isEmpty();
        assertThat(tally.figures().whyNoCurves()).contains("right");
    }

    @Test
    void aRuleThatOneProblemRefusesIsRefusedForAll() {
        SetTally tally = new SetTally(false, null, "majority");
        tally.add(scored(true));
        tally.add(scored(false));
        SetFigures figures = tally.figures();
        assertThat(figures.scorer()).contains("critic");
        assertThat(figures.refused().keySet()).containsExactlyInAnyOrder("weighted-sum", "best-of-n-product");
        assertThat(figures.rules().get("weighted-sum")).isEqualTo(Outcome.NONE);
        assertThat(figures.rules().get("best-of-n-last")).isEqualTo(new Outcome(2, 0, 2, 2));
        assertThat(figures.curves().orElseThrow().best().keySet())
                .containsExactly("best-of-n-last", "best-of-n-min", "best-of-n-mean");
    }

    /** One that is looked at alone has the curves that it has in a set of its own, whatever its samples come from, and can be stopped. */
    @Test
    void theCurvesOfOneProblemAloneAreThoseOfASetOfIt() {
        String[] answers = new String[100];
        Arrays.setAll(answers, i -> i % 3 == 0 ? "7" : "5");
        Vote vote = vote("a b", answers);
        SetTally set = new SetTally(true, null, null);
        set.add(vote);
        List<Double> told = new ArrayList<>();
        assertThat(SetTally.alone(vote, null, told::add)).isEqualTo(set.figures().curves());
        assertThat(told).isSorted().allMatch(share -> share >= 0 && share <= 1).hasSizeGreaterThan(1000);
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> SetTally.alone(vote, null, share -> {
            throw new CancellationException();
        }));
    }

    /** Samples that are better scored the later they come, and the last is right. */
    private static Vote scored(boolean shares) {
        Vote vote = vote("a", "7", "7", "5");
        List<Voter> voters = IntStream.range(0, 3).mapToObj(i -> {
            Voter v = vote.voters().get(i);
            return new Voter(v.ballot(), v.truth(), v.missed(), v.setting(), v.oracle(), v.length(), v.tokens(),
                    v.probability(),
                    Map.of("critic", new StepScores(List.of(i / 3.0), shares)));
        }).toList();
        return new Vote(vote.problem(), "", voters, vote.tally(), vote.gold(), WhatIf.NOTHING);
    }

    /** @param settings of the samples, in turn */
    private static Vote vote(String settings, String... answers) {
        List<Voter> voters = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            Ballot ballot = new Ballot(new Id(3, i), i, Optional.of(answers[i]), Ballot.Standing.VOTES);
            voters.add(new Voter(ballot, answers[i].equals("5") ? Voter.Truth.RIGHT : Voter.Truth.WRONG,
                    Optional.empty(),
                    settings.split(" ", -1)[i % settings.split(" ", -1).length], false, 10, OptionalLong.of(20),
                    OptionalDouble.empty(), Map.of()));
        }
        return new Vote(new Id(2, NEXT.incrementAndGet()), "made up", voters,
                Tally.count(voters.stream().map(Voter::ballot).toList(), Forms::of), Optional.of("5"),
                WhatIf.NOTHING);
    }
}
