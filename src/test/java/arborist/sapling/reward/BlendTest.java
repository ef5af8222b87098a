package arborist.sapling.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import arborist.llm.builtin.Shelf;
import arborist.sapling.file.Model;
import arborist.sapling.text.Dialogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A judge's logits and a policy's likelihoods are weighed together as the file of the model says. */
class BlendTest {
    private static final String QUESTION = "2 + 3 * 4";
    private static final Formula NONE = new Formula(Map.of());

    @Test
    void theWeightsAreThoseThatTheRowsWereDrawnWith() {
        Random random = new Random(5);
        List<Fit.Row> rows = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double judged = random.nextGaussian();
            double likely = -random.nextDouble() * 3;
            boolean holds = random.nextDouble() < Logistic.chance(0.5 + 2 * judged + likely);
            rows.add(new Fit.Row(new EnumMap<>(Map.of(Sign.CONSTANT, 1.0, Sign.JUDGED_VALID, judged,
                    Sign.LEAST_LIKELY, likely)), holds));
        }
        Map<Sign, Double> found =
                Fit.of(Set.of(Sign.CONSTANT, Sign.JUDGED_VALID, Sign.LEAST_LIKELY), rows).weights();
        assertThat(found.get(Sign.CONSTANT)).isCloseTo(0.5, within(0.15));
        assertThat(found.get(Sign.JUDGED_VALID)).isCloseTo(2, within(0.15));
        assertThat(found.get(Sign.LEAST_LIKELY)).isCloseTo(1, within(0.15));
    }

    @Test
    void aFitOfRowsThatAllHoldDoesNotRunAway() {
        List<Fit.Row> rows = List.of(new Fit.Row(Map.of(Sign.CONSTANT, 1.0, Sign.JUDGED_VALID, 3.0), true));
        assertThat(Fit.of(Set.of(Sign.CONSTANT, Sign.JUDGED_VALID), rows).weights().values())
                .allSatisfy(weight -> assertThat(weight).isFinite());
    }

    @Test
    void theSignsAreOfTheTokensOfEachStep() {
        Impression seen = new Impression(List.of(new float[] {1, 2}, new float[] {3, 4}, new float[] {0, 5}),
                List.of(new float[] {-0.25f, 0}, new float[] {-4, -1}, new float[] {-0.5f}), true, 9);
        assertThat(seen.steps()).isEqualTo(2);
        assertThat(seen.ofStep(0)).containsEntry(Sign.LEAST_LIKELY, -0.5).containsEntry(Sign.JUDGED_VALID, 1.0);
        double[] valid = {7, 6};
        assertThat(seen.soFar(1, valid)).containsEntry(Sign.LEAST_LIKELY_SO_FAR, -2.0)
                .containsEntry(Sign.LEAST_VALID_SO_FAR, 6.0).containsEntry(Sign.JUDGED_REACHABLE, 4.0);
        assertThat(seen.ofAnswer(valid, new double[] {8, 9})).containsEntry(Sign.LOG_PROBABILITY, -5.75)
                .containsEntry(Sign.LEAST_REACHABLE, 8.0).containsEntry(Sign.JUDGED_RIGHT, 5.0);
    }

    @Test
    void theFileKeepsTheWeightsAndNamesTheReader(@TempDir Path folder) throws Exception {
        Model policy = new Shelf().model("sapling");
        Blend blend = new Blend(new Formula(Map.of(Sign.LEAST_LIKELY, 1.5)), NONE,
                new Formula(Map.of(Sign.LOG_PROBABILITY, 0.25)));
        Path file = folder.resolve("x.model");
        new Model("sapling-prm", policy.vocabulary(), policy.weights().withHead(Chances.OUTPUTS),
                Map.of(Judge.READER, Judge.named(policy)), blend.named(), "").write(file);
        Model read = Model.read(file);
        assertThat(Blend.named(read.sums())).isEqualTo(blend);
        RewardModel.Verdicts right = verdicts(read, policy, "2 + 12 = 14, so 14");
        RewardModel.Verdicts wrong = verdicts(read, policy, "2 + 12 = 19, so 19");
        assertThat(right.steps().get(0)).isEqualTo(wrong.steps().get(0));
        assertThat(right.steps().get(1).valid()).isGreaterThan(wrong.steps().get(1).valid());
        assertThat(right.last()).isGreaterThan(wrong.last());
        assertThatThrownBy(() -> Judge.of(read, _ -> new Shelf().model("sapling-weak")))
                .isInstanceOf(IOException.class).hasMessageContaining("--part blend");
    }

    private static RewardModel.Verdicts verdicts(Model judge, Model policy, String step) throws IOException {
        String answer = "Answer: " + step.substring(step.lastIndexOf(' ') + 1);
        return new RewardModel(Judge.of(judge, _ -> policy)).judge(List.of(new RewardModel.Asked(QUESTION,
                new Dialogue.Solution(List.of("3 * 4 = 12, so 2 + 12", step), answer)))).getFirst().orElseThrow();
    }
}
