package arborist.vote.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import arborist.vote.curve.BestAt.Scored;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The curves against all subsets, one by one. */
class CurvesTest {

    @Property(tries = 200)
    void passAtIsTheShareOfSubsetsWithARightSample(@ForAll @Size(min = 1, max = 10) List<Boolean> right) {
        int n = right.size();
        int some = (int) right.stream().filter(r -> r).count();
        for (int k = 1; k <= n; k++) {
            assertThat(PassAt.of(n, some, k)).isCloseTo(
                    mean(n, k, subset -> subset.stream().anyMatch(right::get) ? 1 : 0), within(1e-12));
        }
    }

    @Property(tries = 200)
    void passAtIsTheClosedFormula(@ForAll @IntRange(min = 1, max = 60) int n, @ForAll @IntRange(max = 60) int some) {
        int right = some % (n + 1);
        for (int k = 1; k <= n; k++) {
            double formula = n - right < k ? 1 : 1 - Choose.of(n - right, k) / Choose.of(n, k);
            assertThat(PassAt.of(n, right, k)).isCloseTo(formula, within(1e-9));
        }
    }

    @Test
    void passAtDoesNotOverflowAndRefusesWhatCannotBe() {
        assertThat(PassAt.of(10_000, 3, 5_000)).isCloseTo(0.875, within(0.001));
        assertThat(PassAt.of(4, 0, 4)).isZero();
        assertThat(PassAt.of(4, 1, 4)).isEqualTo(1);
        assertThatThrownBy(() -> PassAt.of(4, 5, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PassAt.of(4, 1, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void majorityAtIsTheMeanOverSubsetsWithTiesAsShares(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = -1, max = 4) Integer> answers,
            @ForAll @IntRange(max = 31) int rightOnes) {
        Shares shares = shares(answers, rightOnes);
        int[] ks = Sizes.upTo(answers.size());
        double[] values = MajorityAt.of(shares, ks);
        for (int k : ks) {
            assertThat(values[k - 1]).as("k = " + k).isCloseTo(
                    mean(answers.size(), k, subset -> share(answers, rightOnes, subset)), within(1e-12));
        }
    }

    @Test
    void majorityByHand() {
        // Of 5 5 7 with 5 right: each alone 2/3; of the pairs 5 5 is right and twice 5 7 ties; all three are right.
        assertThat(MajorityAt.of(shares(List.of(0, 0, 1), 1), new int[] {1, 2, 3}))
                .containsExactly(new double[] {2 / 3.0, 2 / 3.0, 1}, within(1e-12));
    }

    @Test
    void drawnOrdersComeNearTheExactMean() {
        List<Integer> answers = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < MajorityAt.EXACT; i++) {
            answers.add(Math.min(random.nextInt(9), 6) - 1);
        }
        Shares shares = shares(answers, 0b100100);
        int[] ks = Sizes.upTo(MajorityAt.EXACT);
        double[] exact = MajorityAt.exact(shares, ks);
        double[] drawn = MajorityAt.drawn(shares, ks);
        for (int i = 0; i < ks.length; i++) {
            assertThat(drawn[i]).isCloseTo(exact[i], within(0.064));
        }
        assertThat(MajorityAt.drawn(shares, ks)).isEqualTo(drawn);
    }

    @Property(tries = 300)
    void bestAtIsTheMeanOverSubsetsWithTiesAsShares(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = -1, max = 3) Integer> scores,
            @ForAll @IntRange(max = 511) int rightOnes) {
        int n = scores.size();
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (scores.get(i) >= 0) {
                scored.add(new Scored(scores.get(i), (rightOnes >> i & 1) == 1));
            }
        }
        int[] ks = Sizes.upTo(n);
        double[] values = BestAt.of(scored, n, ks);
        for (int k : ks) {
            assertThat(values[k - 1]).isCloseTo(mean(n, k, subset -> {
                int best = subset.stream().mapToInt(scores::get).max().orElseThrow();
                return best < 0 ? 0 : subset.stream().filter(i -> scores.get(i) == best)
                        .mapToInt(i -> rightOnes >> i & 1).average().orElseThrow();
            }), within(1e-12));
        }
    }

    @Test
    void sizesBeginTheSameWhateverTheirEnd() {
        assertThat(Sizes.upTo(3)).containsExactly(1, 2, 3);
        assertThat(Sizes.upTo(0)).isEmpty();
        int[] many = Sizes.upTo(10_000);
        assertThat(many).hasSizeLessThan(200).startsWith(Sizes.upTo(200)).contains(256, 512, 1024);
    }

    @Test
    void bandsResampleProblems() {
        List<double[]> problems = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            problems.add(new double[] {i < 30 ? 1 : 0, 0.5});
        }
        Curve curve = Curve.of(new int[] {1, 2}, problems);
        assertThat(curve.points().get(0).share()).isCloseTo(0.3, within(1e-12));
        // The binomial of 100 problems: 0.3 and 1.96 standard errors of 0.0458 about it.
        assertThat(curve.points().get(0).low()).isCloseTo(0.21, within(0.021));
        assertThat(curve.points().get(0).high()).isCloseTo(0.39, within(0.021));
        assertThat(curve.points().get(1).low()).isCloseTo(0.5, within(1e-9));
        assertThat(Curve.of(new int[] {1, 2}, problems)).isEqualTo(curve);
        assertThat(Curve.of(new int[] {1}, List.of()).points()).isEmpty();
    }

    private static Shares shares(List<Integer> answers, int rightOnes) {
        int groups = answers.stream().mapToInt(a -> a + 1).max().orElse(0);
        return new Shares(answers,
                IntStream.range(0, groups).map(g -> Collections.frequency(answers, g)).boxed().toList(),
                IntStream.range(0, groups).mapToObj(g -> (rightOnes >> g & 1) == 1).toList());
    }

    private static double share(List<Integer> answers, int rightOnes, List<Integer> subset) {
        int[] votes = new int[5];
        subset.stream().map(answers::get).filter(a -> a >= 0).forEach(a -> votes[a]++);
        int most = IntStream.of(votes).max().orElseThrow();
        return most == 0 ? 0
                : IntStream.range(0, 5).filter(a -> votes[a] == most).map(a -> rightOnes >> a & 1).average()
                        .orElseThrow();
    }

    /** The mean of something over all subsets of k places of n. */
    private static double mean(int n, int k, ToDoubleFunction<List<Integer>> value) {
        double sum = 0;
        int subsets = 0;
        for (int bits = 0; bits < 1 << n; bits++) {
            if (Integer.bitCount(bits) == k) {
                int chosen = bits;
                sum += value.applyAsDouble(IntStream.range(0, n).filter(i -> (chosen >> i & 1) == 1).boxed().toList());
                subsets++;
            }
        }
        return sum / subsets;
    }
}
