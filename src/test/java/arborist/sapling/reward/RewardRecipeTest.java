package arborist.sapling.reward;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.llm.builtin.Shelf;
import arborist.sapling.file.Model;
import arborist.sapling.sample.Settings;
import arborist.sapling.text.Dialogue;
import arborist.task.make.Makers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reward models are made from solutions that the shipped policy samples. */
class RewardRecipeTest {
    private static final RewardRecipe.Size TINY = new RewardRecipe.Size(256, 16, 3, 3, 512);

    @Test
    void eachKindIsTrainedAndTheSameSeedGivesTheSameBytes(@TempDir Path folder) throws Exception {
        Model policy = new Shelf().model("sapling");
        Model reader = new Shelf().model("sapling-strong");
        for (String name : List.of("one", "other")) {
            try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
                new RewardRecipe(policy, reader, Makers.standard(), TINY, 3, folder.resolve(name + "-work"), workers,
                        (what, step, of, loss, tokens) -> {
                        }).train(Arrays.asList(Kind.values()), folder.resolve(name));
            }
        }
        for (Kind kind : Kind.values()) {
            String file = kind.model() + ".model";
            assertThat(folder.resolve("one").resolve(file))
                    .hasBinaryContent(Files.readAllBytes(folder.resolve("other").resolve(file)));
            RewardModel model =
                    new RewardModel(Judge.of(Model.read(folder.resolve("one").resolve(file)), _ -> reader));
            RewardModel.Verdicts verdicts = model.judge(List.of(new RewardModel.Asked("2 + 3 * 4",
                    new Dialogue.Solution(List.of("3 * 4 = 12, so 2 + 12", "2 + 12 = 14, so 14"), "Answer: 14"))))
                    .getFirst().orElseThrow();
            assertThat(verdicts.steps()).hasSize(3)
                    .allSatisfy(step -> assertThat(step.reachable()).isBetween(0.0, 1.0));
        }
    }

    @Test
    void aSolutionThatIsNotFinishedIsJudgedAsFarAsItGoes() throws Exception {
        Model policy = new Shelf().model("sapling");
        Dialogue dialogue = new Dialogue(policy.vocabulary());
        Places whole =
                places(dialogue, List.of("3 * 4 = 12, so 2 + 12", "2 + 12 = 14, so 14"), "Answer: 14").orElseThrow();
        Places begun = places(dialogue, List.of("3 * 4 = 12, so 2 + 12"), "").orElseThrow();
        assertThat(places(dialogue, List.of(), "")).isEmpty();
        assertThat(places(dialogue, List.of("zebras = 4"), "")).isEmpty();
        assertThat(begun.ends()).containsExactly(whole.ends()[0]);
        for (int i = 0; i < 2; i++) {
            assertThat(policy.vocabulary().text(whole.tokens()[whole.ends()[i]])).isEqualTo("\n");
        }
        assertThat(policy.vocabulary().text(whole.tokens()[whole.ends()[2]])).isEqualTo("<end>");
        assertThat(whole.last().ends()).containsExactly(whole.tokens().length - 1);
    }

    private static Optional<Places> places(Dialogue dialogue, List<String> steps, String answer) {
        return Places.of(dialogue, "2 + 3 * 4", new Dialogue.Solution(steps, answer), 512);
    }

    @Test
    void stepsAreJudgedExactlyAndRolloutsAreShares() throws Exception {
        Gathering gathering = new Gathering(new Shelf().model("sapling"), Settings.PLAIN);
        var made = Makers.of("arithmetic").orElseThrow().make(new SplittableRandom(4), 3);
        List<Judged> solved = gathering.solve(Collections.nCopies(16, made), 1);
        assertThat(solved).isNotEmpty().allSatisfy(judged -> {
            assertThat(judged.steps()).hasSameSizeAs(judged.solution().steps());
            // In arithmetic a right answer follows from right steps alone.
            if (judged.right() && judged.steps().stream().allMatch(Judged.Step::valid)) {
                assertThat(judged.steps()).allMatch(Judged.Step::reachable);
            }
        });
        Judged rolled = gathering.rollOut(solved.getFirst(), 4, 1);
        assertThat(rolled.steps()).allSatisfy(step -> assertThat(step.hope() * 4).isBetween(0.0, 4.0)
                .matches(share -> share == Math.rint(share)));
    }
}
