package arborist.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import arborist.sapling.reward.Chances;
import arborist.sapling.reward.Judged;
import arborist.sapling.reward.Kind;
import arborist.sapling.reward.RewardModel;
import arborist.sapling.text.Dialogue;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void theAreaIsTheShareOfPairsInTheRightOrder() {
        boolean[] right = {true, false, true, false};
        assertThat(Auc.of(new double[] {0.9, 0.1, 0.8, 0.2}, right)).isEqualTo(1);
        assertThat(Auc.of(new double[] {0.1, 0.9, 0.2, 0.8}, right)).isZero();
        assertThat(Auc.of(new double[] {0.5, 0.5, 0.5, 0.5}, right)).isEqualTo(0.5);
        assertThat(Auc.of(new double[] {0.7, 0.6, 0.5, 0.6}, right)).isEqualTo(0.5);
        assertThat(Auc.of(new double[] {0.7}, new boolean[] {true})).isNaN();
    }

    /** Of problems that are all told apart nothing else can come out; of chance, the interval holds one half. */
    @Test
    void theAreaHasAnIntervalOverProblems() {
        List<List<Auc.Scored>> told = Collections.nCopies(20,
                List.of(new Auc.Scored(0.9, true), new Auc.Scored(0.2, false)));
        assertThat(Auc.figure("all", "x", told)).isEqualTo(new Figure("all", "x", 1, 1, 1, 40));
        Random random = new Random(5);
        List<List<Auc.Scored>> chance = Stream.generate(() -> List.of(new Auc.Scored(random.nextDouble(), true),
                new Auc.Scored(random.nextDouble(), false))).limit(100).toList();
        Figure figure = Auc.figure("all", "x", chance);
        assertThat(figure.low()).isLessThan(0.5).isLessThan(figure.value());
        assertThat(figure.high()).isGreaterThan(0.5).isGreaterThan(figure.value());
        // The standard error of the area of 100 and 100 is about 0.04 (Hanley and McNeil 1982).
        assertThat(figure.high() - figure.low()).isBetween(0.1, 0.24);
    }

    @Test
    void aPairedDifferenceOfEqualWaysIsNothing() {
        List<Boolean> one = List.of(true, false, true, true);
        Figure none = Figure.paired("all", "x", one, one);
        assertThat(none.value()).isZero();
        assertThat(none.low()).isZero();
        Figure some = Figure.paired("all", "x", one, List.of(false, false, true, false));
        assertThat(some.value()).isEqualTo(0.5);
        assertThat(some.high() - some.value()).isCloseTo(1.959964 * Math.sqrt(0.25 / 4), within(1e-9));
    }

    @Test
    void aDifferenceOfSharesIsPairedAsOneOfRightAndWrongIs() {
        Figure half = Figure.difference("all", "x", List.of(1.0, 0.5, 0.25), List.of(0.5, 0.5, 0.5));
        assertThat(half.value()).isCloseTo(0.25 / 3, within(1e-12));
        assertThat(half.low()).isLessThan(0).isGreaterThan(-0.5);
        assertThat(half.problems()).isEqualTo(3);
        assertThat(Figure.difference("all", "x", List.of(1.0, 0.0, 1.0, 1.0), List.of(0.0, 0.0, 1.0, 0.0)))
                .isEqualTo(Figure.paired("all", "x", List.of(true, false, true, true),
                        List.of(false, false, true, false)));
    }

    @Test
    void theRulesChooseAsTheirPapersSay() {
        List<Draw> draws =
                List.of(draw("4", false, 0.3), draw("5", true, 0.9), draw("4", false, 0.3), draw("6", false, 0.2));
        assertThat(Choice.vote(draws).answer()).isEqualTo("4");
        assertThat(Choice.best(draws, Kind.PROCESS).answer()).isEqualTo("5");
        assertThat(Choice.weighted(draws, Kind.PROCESS).answer()).isEqualTo("5");
        assertThat(Choice.vote(List.of(draw("1", true, 0), draw("2", false, 1))).answer()).isEqualTo("1");
    }

    @Test
    void samplesWithoutAnAnswerHaveNoVote() {
        assertThat(Choice.vote(List.of(draw(null, false, 0), draw(null, false, 0), draw("7", true, 0))).answer())
                .isEqualTo("7");
        assertThat(Choice.vote(List.of(draw(null, false, 0))).right()).isFalse();
    }

    @Test
    void theIntervalOfSamplesRestsOnProblems() {
        Figure mean = Figure.mean("all", "x", List.of(1.0, 0.0, 1.0, 0.0));
        assertThat(mean.value()).isEqualTo(0.5);
        assertThat(mean.problems()).isEqualTo(4);
        assertThat(mean.high() - mean.low()).isGreaterThan(0.9);
    }

    private static Draw draw(@Nullable String answer, boolean right, double score) {
        return new Draw(
                new Judged("arithmetic", 1, "2 + 2", new Dialogue.Solution(List.of(), "Answer: " + answer), List.of(),
                        right, true, 9),
                answer,
                Map.of(Kind.PROCESS, new RewardModel.Verdicts(List.of(new Chances(1, score)), List.of(score), 0)));
    }
}
