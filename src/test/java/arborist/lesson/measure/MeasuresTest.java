package arborist.lesson.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import arborist.lesson.Along;
import arborist.lesson.Outcome;
import arborist.lesson.Problems;
import arborist.lesson.Way;
import arborist.reason.Option;
import arborist.task.make.HeldOut;
import arborist.task.make.Made;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Problems are drawn as they are wanted, and differences are told with their intervals. */
class MeasuresTest {

    @Test
    void drawsHeldOutProblemsOnceEach() {
        for (String family : List.of("arithmetic", "word", "countdown", "game24")) {
            List<Made> drawn = Draws.of(drawn(family, List.of(1, 2), 30, Problems.Kinds.KNOWN));
            assertThat(drawn).allSatisfy(made -> {
                assertThat(HeldOut.is(made)).isTrue();
                assertThat(HeldOut.byTemplate(made)).isFalse();
                assertThat(made.level()).isIn(1, 2);
            });
            assertThat(drawn.stream().map(Made::key).distinct()).hasSameSizeAs(drawn).hasSizeGreaterThan(20);
            assertThat(Draws.of(drawn(family, List.of(1, 2), 10, Problems.Kinds.KNOWN)))
                    .isEqualTo(drawn.subList(0, 10));
        }
        assertThat(Draws.of(drawn("word", List.of(1), 5, Problems.Kinds.NEW))).hasSize(5)
                .allMatch(HeldOut::byTemplate);
    }

    @Test
    void endsWhereThereAreNoMoreProblems() {
        List<Made> all = Draws.of(drawn("game24", List.of(1), 2_000, Problems.Kinds.KNOWN));
        assertThat(all).hasSizeBetween(5, 100);
    }

    @Test
    void tellsADifferenceWithItsInterval() {
        double[] above = new double[100];
        double[] below = new double[100];
        Arrays.fill(above, 0, 60, 1);
        Arrays.fill(below, 0, 40, 1);
        Difference d = Difference.of(above, below);
        assertThat(d.mean()).isEqualTo(0.2, within(1e-12));
        // 1.96 * sqrt(0.16 * 100 / 99 / 100)
        assertThat(d.high() - d.mean()).isEqualTo(0.078795, within(1e-5));
        assertThat(d.outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(Difference.of(below, above).outcome()).isEqualTo(Outcome.DOES_NOT_HOLD);
        assertThat(Difference.of(above, above).outcome()).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    void fewProblemsDecideNothing() {
        double[] ones = new double[Difference.LEAST - 1];
        Arrays.fill(ones, 1);
        assertThat(Difference.of(ones, new double[ones.length]).outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(Difference.of(new double[0], new double[0]).outcome()).isEqualTo(Outcome.UNDECIDED);
    }

    /** Of 95 % intervals about 19 in 20 hold the true difference. */
    @Test
    void intervalsCover() {
        Random random = new Random(1);
        int held = 0;
        for (int round = 0; round < 1_000; round++) {
            double[] above = random.doubles(200).map(x -> x < 0.6 ? 1 : 0).toArray();
            double[] below = random.doubles(200).map(x -> x < 0.5 ? 1 : 0).toArray();
            Difference d = Difference.of(above, below);
            held += d.low() <= 0.1 && 0.1 <= d.high() ? 1 : 0;
        }
        assertThat(held).isBetween(925, 975);
    }

    @Test
    void noGainShownIsNoGainClaimed() {
        assertThat(Outcome.DOES_NOT_HOLD.agrees(Outcome.UNDECIDED)).isTrue();
        assertThat(Outcome.DOES_NOT_HOLD.agrees(Outcome.HOLDS)).isFalse();
        assertThat(Outcome.HOLDS.agrees(Outcome.UNDECIDED)).isFalse();
        assertThat(Outcome.UNDECIDED.agrees(Outcome.DOES_NOT_HOLD)).isFalse();
    }

    @Test
    void buysAsManySamplesAsTheRivalCost() {
        var plan = new Way("self-consistency", "sapling", null, Map.of(), Map.of()).plan("arithmetic", 1L);
        assertThat(Plans.pilot(plan).parameters().samples()).isEqualTo(4);
        assertThat(Plans.worth(Plans.pilot(plan), 1_000, 400).parameters().samples()).isEqualTo(10);
        assertThat(Plans.worth(Plans.pilot(plan), 1_001, 400).parameters().samples()).isEqualTo(11);
        assertThat(Plans.worth(Plans.pilot(plan), 10, 400).parameters().samples()).isEqualTo(1);
        Along along = new Along.Of(Option.SAMPLES, List.of(2.0, 8.0));
        assertThat(Plans.at(along, 1, plan).parameters().samples()).isEqualTo(8);
        var chain = new Way("cot", "sapling", null, Map.of(), Map.of()).plan("arithmetic", 1L);
        assertThat(Plans.at(along, 1, chain)).isEqualTo(chain);
    }

    private static Problems.Drawn drawn(String family, List<Integer> levels, int count, Problems.Kinds kinds) {
        return new Problems.Drawn(family, levels, count, kinds, 1);
    }
}
