package arborist.vote;

import static arborist.vote.Votes.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The rules against the figures that follow from their papers. */
class StoppingRuleTest {
    private static final BetaRule BETA = BetaRule.standard();
    private static final int MOST = 40;

    @Test
    void betaNeedsTheseVotesAgainstZeroToFiveDissenters() {
        List<Integer> least = IntStream.rangeClosed(0, 5).map(against -> IntStream.iterate(against, n -> n + 1)
                .filter(n -> BETA.after(votes(n, against)).stops()).findFirst().orElseThrow()).boxed().toList();
        assertThat(least).containsExactly(4, 6, 8, 9, 11, 12);
    }

    @Test
    void betaIsTheExactIntegral() {
        // With nobody against, 1 - 2^-(v+1); with equal votes one half, however many.
        assertThat(BetaRule.certainty(4, 0)).isCloseTo(1 - 1 / 32.0, within(1e-12));
        assertThat(BetaRule.certainty(500, 500)).isCloseTo(0.5, within(1e-9));
        assertThat(BetaRule.certainty(3_000, 10)).isCloseTo(1, within(1e-12));
    }

    @Test
    void betaDrawsThisManySamplesOfACoin() {
        assertThat(expectedBeta(0.95)).isCloseTo(4.7, within(0.05));
        assertThat(expectedBeta(0.6)).isCloseTo(24.2, within(0.05));
    }

    @Test
    void windowsDrawThisManySamplesOfACoin() {
        assertThat(expectedWindows(0.95)).isCloseTo(6.5, within(0.05));
        assertThat(expectedWindows(0.6)).isCloseTo(29.6, within(0.05));
    }

    @Test
    void windowsDoNotOverlapAndASampleWithoutAnAnswerBreaksThem() {
        WindowRule three = new WindowRule(3);
        assertThat(three.after(tally("7", "5", "5", "5", "7", "5")).stops()).isFalse();
        assertThat(three.after(tally("7", "5", "5", "5", "5.0", "$5")).stops()).isTrue();
        assertThat(three.after(tally("5", "", "5")).stops()).isFalse();
        assertThat(three.after(tally("", "", "")).stops()).isFalse();
        assertThat(three.after(tally("5", "5")).why()).isEqualTo("the first window of 3 samples is not full");
        assertThat(three.after(tally("5", "7", "5", "5", "5", "5")).why()).isEqualTo("samples 3 to 5 agree");
    }

    @Test
    void replayStopsAtTheFirstMomentAndCancelledSamplesAreNotRead() {
        Tally tally = tally("5", "5", "5", "5", "5", "7", "7");
        assertThat(BETA.replay(tally).samples()).isEqualTo(4);
        assertThat(new WindowRule(3).replay(tally).samples()).isEqualTo(3);
        assertThat(new FixedSamples(6).replay(tally).samples()).isEqualTo(6);
        assertThat(new FixedSamples(40).replay(tally).stops()).isFalse();
        assertThat(BETA.replay(tally).why())
                .isEqualTo("4 against 0 votes: the first answer leads with probability 0.969, wanted above 0.95");
    }

    @Property(tries = 500)
    void replayInOneGoStopsWhereAskingAfterEachSampleDoes(
            @ForAll @Size(max = 40) List<@IntRange(min = -1, max = 3) Integer> choices,
            @ForAll @IntRange(min = 1, max = 7) int size) {
        for (StoppingRule rule : List.of(BETA, new BetaRule(0.7), new WindowRule(size), new FixedSamples(size))) {
            int asked = IntStream.rangeClosed(1, choices.size()).filter(n -> rule.after(choices.subList(0, n)).stops())
                    .findFirst().orElse(choices.size());
            assertThat(rule.stopsAt(choices)).as(rule.toString()).isEqualTo(asked);
        }
    }

    @Property(tries = 200)
    void moreVotesForTheFirstNeverMakeBetaLessCertain(@ForAll @IntRange(max = 20) int first,
            @ForAll @IntRange(max = 20) int second) {
        assertThat(BetaRule.certainty(first + 1, second)).isGreaterThan(BetaRule.certainty(first, second));
        assertThat(BetaRule.certainty(first, second) + BetaRule.certainty(second, first)).isCloseTo(1, within(1e-9));
    }

    /** Walks all counts of two answers with their probabilities, asking the rule after each sample. */
    private static double expectedBeta(double p) {
        double[] mass = {1};
        double expected = 0;
        for (int n = 1; n <= MOST; n++) {
            double[] next = new double[n + 1];
            for (int heads = 0; heads < n; heads++) {
                expected += mass[heads];
                next[heads] += mass[heads] * (1 - p);
                next[heads + 1] += mass[heads] * p;
            }
            for (int heads = 0; heads <= n; heads++) {
                if (BETA.after(votes(heads, n - heads)).stops()) {
                    next[heads] = 0;
                }
            }
            mass = next;
        }
        return expected;
    }

    /** Asks the rule about each possible window; windows are independent. */
    private static double expectedWindows(double p) {
        WindowRule rule = new WindowRule(5);
        double agree = 0;
        for (int bits = 0; bits < 32; bits++) {
            List<Integer> window = new ArrayList<>();
            double probability = 1;
            for (int i = 0; i < 5; i++) {
                int side = bits >> i & 1;
                window.add(side);
                probability *= side == 0 ? p : 1 - p;
            }
            agree += rule.after(window).stops() ? probability : 0;
        }
        double expected = 0;
        for (int window = 0; window < MOST / 5; window++) {
            expected += 5 * Math.pow(1 - agree, window);
        }
        return expected;
    }

    private static List<Integer> votes(int first, int second) {
        List<Integer> choices = new ArrayList<>(Collections.nCopies(first, 0));
        choices.addAll(Collections.nCopies(second, 1));
        return choices;
    }
}
