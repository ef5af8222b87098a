package arborist.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import arborist.llm.builtin.Shelf;
import arborist.sapling.file.Model;
import arborist.sapling.reward.Judged;
import arborist.sapling.text.Dialogue;
import arborist.task.make.Distinct;
import arborist.task.make.Made;
import arborist.task.make.Maker;
import arborist.task.make.Makers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What worked examples and proposals are worth. */
class ModesTest {
    private static final Judged.Step GOOD = new Judged.Step(true, true, Double.NaN);
    private static final Judged.Step LOST = new Judged.Step(true, false, Double.NaN);
    private static final Judged.Step WRONG = new Judged.Step(false, false, Double.NaN);

    @Test
    void theFiguresAreSharesOfEachProblemAndPaired() {
        List<ModeTrial> trials = List.of(
                new ModeTrial(plain(true, false), true, true, steps(20, GOOD, LOST, WRONG, WRONG),
                        steps(60, GOOD, GOOD, GOOD, WRONG)),
                new ModeTrial(plain(false, false), true, false, steps(10, GOOD, LOST), steps(30, LOST, LOST)),
                new ModeTrial(plain(false, true), false, false, steps(2), steps(16, LOST)));
        List<Figure> figures = new ModeFigures("all", trials).figures();
        assertThat(value(figures, "few-shot greedy")).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(value(figures, "few-shot greedy - greedy")).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(value(figures, "few-shot sample - sample")).isZero();
        assertThat(value(figures, "proposed steps valid")).isEqualTo(0.5);
        assertThat(value(figures, "sampled steps valid")).isCloseTo(2.75 / 3, within(1e-12));
        assertThat(value(figures, "proposed steps reachable")).isEqualTo(0.25);
        assertThat(value(figures, "sampled steps reachable")).isEqualTo(0.25);
        assertThat(value(figures, "proposed - sampled steps reachable")).isZero();
        assertThat(value(figures, "any proposed step reachable")).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(value(figures, "any of as many sampled steps reachable")).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(value(figures, "steps of a proposal")).isEqualTo(2);
        assertThat(value(figures, "tokens of as many sampled steps")).isCloseTo(106.0 / 3, within(1e-12));
        assertThat(figures).allSatisfy(figure -> {
            assertThat(figure.problems()).isEqualTo(3);
            assertThat(figure.name()).hasSizeLessThanOrEqualTo(44);
        });
    }

    /** The shipped policy does in every mode what it was asked, and the same again. */
    @Test
    void proposalsAreNextStepsAndASeedGivesTheSameAgain() throws Exception {
        Model policy = new Shelf().model("sapling");
        for (Maker maker : Makers.standard()) {
            Modes modes = new Modes(policy);
            List<ModeTrial> found = new ArrayList<>();
            for (Made made : Distinct.heldOut(maker, List.of(1, 2), 8, 1, _ -> true)) {
                Trial plain = new Trial(made, false, false, false, false, List.of(draw(false)), null);
                ModeTrial trial = modes.of(plain, 7);
                assertThat(new Modes(policy).of(plain, 7)).isEqualTo(trial);
                assertThat(trial.sampled().judged()).hasSize(Math.max(1, trial.proposed().judged().size()));
                found.add(trial);
            }
            assertThat(found).as(maker.family()).anyMatch(trial -> trial.proposed().anyReachable())
                    .anyMatch(trial -> trial.sampled().anyReachable()).allMatch(trial -> trial.proposed().tokens() > 0);
            assertThat(found.stream().anyMatch(ModeTrial::fewShot)).as(maker.family()).isTrue();
        }
    }

    private static double value(List<Figure> figures, String name) {
        return figures.stream().filter(figure -> figure.name().equals(name)).findFirst().orElseThrow().value();
    }

    private static ModeTrial.Steps steps(int tokens, Judged.Step... steps) {
        return new ModeTrial.Steps(List.of(steps), tokens);
    }

    private static Trial plain(boolean greedy, boolean sample) {
        Made made = new Made("arithmetic", 1, "2 + 2", List.of("2 + 2 = 4, so 4"), "4", "k", "");
        return new Trial(made, false, greedy, false, false, List.of(draw(sample)), null);
    }

    private static Draw draw(boolean right) {
        return new Draw(new Judged("arithmetic", 1, "2 + 2", new Dialogue.Solution(List.of(), "Answer: 4"), List.of(),
                right, true, 9), "4", Map.of());
    }
}
