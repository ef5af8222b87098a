package arborist.exchange.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Score;
import arborist.trace.Scorer;
import arborist.trace.TextVersion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A better score is never shown as a worse one, and the scores of a real log can be told apart. */
class ScoreScaleTest {
    private static Score score(double value, @Nullable Double min, @Nullable Double max, boolean higher) {
        return new Score(Id.random(), Id.random(), new Scorer("s", "", false), value, min, max, higher, 1, "",
                Score.Scope.STEP, TextVersion.of(""));
    }

    private static ScoreScale scale(boolean higher, double... values) {
        return ScoreScale.of(DoubleStream.of(values).mapToObj(v -> score(v, null, null, higher)).toList());
    }

    @Property
    void isMonotoneAndComesBack(@ForAll @Size(min = 1, max = 20) double[] values, @ForAll boolean higher) {
        double[] sorted = Arrays.stream(values).map(v -> v % 1e9).sorted().toArray();
        ScoreScale scale = scale(higher, sorted);
        for (int i = 0; i < sorted.length; i++) {
            double at = scale.at(sorted[i]);
            assertThat(at).isBetween(0.0, 1.0);
            if (i > 0) {
                assertThat(higher ? at - scale.at(sorted[i - 1]) : scale.at(sorted[i - 1]) - at).isNotNegative();
            }
            if (sorted[0] < sorted[sorted.length - 1]) {
                double range = sorted[sorted.length - 1] - sorted[0];
                assertThat(scale.scoreAt(at)).isCloseTo(sorted[i], within(1e-6 * range));
            }
        }
    }

    @Property
    void aDeclaredShareIsLinear(@ForAll @DoubleRange(max = 1) double value) {
        ScoreScale scale = ScoreScale.of(List.of(score(value, 0.0, 1.0, true), score(0.001, 0.0, 1.0, true)));
        assertThat(scale.logarithmic()).isFalse();
        assertThat(scale.at(value)).isCloseTo(value, within(1e-12));
    }

    @Example
    void theValuesOfGameOf24CanBeToldApart() {
        double[] values = {0, 0.003, 1.002, 3, 20.002, 60};
        ScoreScale scale = scale(true, values);
        assertThat(scale.logarithmic()).isTrue();
        for (int i = 1; i < values.length; i++) {
            assertThat(scale.at(values[i]) - scale.at(values[i - 1])).isGreaterThan(0.05);
        }
        assertThat(scale.at(60)).isEqualTo(1);
        assertThat(scale.at(0)).isZero();
    }

    @Example
    void whereLessIsBetterTheLeastIsBest() {
        ScoreScale loss = scale(false, 1, 2, 5);
        assertThat(loss.at(1)).isEqualTo(1);
        assertThat(loss.at(5)).isZero();
        assertThat(loss.scoreAt(1)).isEqualTo(1);
    }

    @Example
    void aPersonsCorrectionIsReadOnTheScorersScale() {
        Scorer machine = new Scorer("value prompt", "1", false);
        Grown g = new Grown("p", machine);
        Id root = g.add(null, "root");
        g.add(root, "a", 60);
        Id b = g.add(root, "b", 0.003);
        Score mine = g.score(b, Scorer.person("ada"), 60, null, null);
        g.edit(new Change.AddScore(mine));
        g.add(root, "c", 0.003);
        ScoreScales scales = ScoreScales.of(g.tree().nodes().values());
        assertThat(scales.at(mine)).isEqualTo(1);
        assertThat(scales.distinct()).hasSize(1);
    }

    @Example
    void scoresAreWrittenShort() {
        assertThat(DoubleStream.of(0, 20, 60, 1.002, 0.003, 0.93, 1.5, 123.4, -0.25, 1.5e-7, 3e9, 1e-3 / 3)
                .mapToObj(ScoreText::of))
                .containsExactly("0", "20", "60", "1", "0.003", "0.93", "1.5", "123", "-0.25", "1.5e-7", "3e9",
                        "0.00033");
    }

    @Property
    void theRampGrowsLighter(@ForAll @DoubleRange(max = 0.99) double position) {
        for (Ramp ramp : Ramp.values()) {
            assertThat(light(ramp.at(position + 0.01))).isGreaterThan(light(ramp.at(position)));
        }
    }

    private static double light(int rgb) {
        return 0.2126 * (rgb >> 16 & 255) + 0.7152 * (rgb >> 8 & 255) + 0.0722 * (rgb & 255);
    }
}
