package arborist.sapling.reward;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.llm.builtin.Shelf;
import arborist.sapling.file.Model;
import arborist.sapling.sample.Settings;
import arborist.sapling.text.Dialogue;
import arborist.sapling.train.Grades;
import arborist.sapling.train.Guesses;
import arborist.sapling.train.Watch;
import arborist.task.make.HeldOut;
import arborist.task.make.Made;
import arborist.task.make.Makers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reward models are made from solutions that the shipped policy samples. */
class RewardRecipeTest {
    private static final RewardRecipe.Size TINY = new RewardRecipe.Size(256, 16, 3, 3, 512, 64);

    @Test
    void eachKindIsTrainedAndTheSameSeedGivesTheSameBytes(@TempDir Path folder) throws Exception {
        Model policy = new Shelf().model("sapling");
        Model reader = new Shelf().model("sapling-strong");
        Map<String, Grades> first = new TreeMap<>();
        Map<String, Grades> second = new TreeMap<>();
        for (String name : List.of("one", "other")) {
            try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
                new RewardRecipe(policy, reader, Makers.standard(), TINY, 3, folder.resolve(name + "-work"), workers,
                        noting(name.equals("one") ? first : second))
                        .train(Arrays.asList(Kind.values()), folder.resolve(name));
            }
        }
        assertThat(first).isEqualTo(second).containsOnlyKeys("sapling-orm 3", "sapling-prm 3", "sapling-prm-rollout 3");
        // After three steps a head hardly knows more than that it does not know.
        assertThat(first.values()).allSatisfy(grades -> {
            assertThat(grades.loss()).isBetween(0.3, 2 * Math.log(2));
            assertThat(grades.accuracy()).isBetween(0.0, 1.0);
        });
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

    /** A person who stops the training. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Wherever it is stopped: what was sampled is not sampled again, and the bytes are those of a training that was not stopped. */
    @Test
    void anInterruptedTrainingGoesOnWhereItStopped(@TempDir Path folder) throws Exception {
        RewardRecipe.Size size = new RewardRecipe.Size(128, 8, 3, 3, 128, 32);
        List<String> whole = new ArrayList<>();
        assertThat(train(size, folder.resolve("whole"), whole, "")).isTrue();
        assertThat(whole).startsWith("solutions for the reward models 1", "held-out solutions 1", "sapling-orm 1")
                .contains("solutions to weigh with 1", "rollouts 1", "held-out rollouts 1").hasSize(14);
        Path again = folder.resolve("again");
        Set<Path> kept = new TreeSet<>();
        List<String> heard = new ArrayList<>();
        for (String stop : List.of("solutions for the reward models 1", "sapling-orm 2", "sapling-prm 3",
                "solutions to weigh with 1", "rollouts 1", "sapling-prm-rollout 3")) {
            assertThat(train(size, again, heard, stop)).isFalse();
            try (Stream<Path> files = Files.walk(again)) {
                files.filter(file -> file.toString().endsWith(".jsonl")).forEach(kept::add);
            }
            for (Path file : kept) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(0));
            }
        }
        heard.clear();
        assertThat(train(size, again, heard, "")).isTrue();
        // The others were finished, and their checkpoints say so; the last step of all was stopped before it was kept.
        assertThat(heard).doesNotContain("sapling-orm 1", "sapling-orm 3", "sapling-prm 3")
                .contains("sapling-prm-rollout 3");
        assertThat(kept).hasSize(5)
                .allSatisfy(file -> assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(0)));
        for (Kind kind : Kind.values()) {
            String file = kind.model() + ".model";
            assertThat(again.resolve(file))
                    .hasBinaryContent(Files.readAllBytes(folder.resolve("whole").resolve(file)));
        }
    }

    /** Whether it came to its end, and was not stopped where it was to be. */
    private static boolean train(RewardRecipe.Size size, Path folder, List<String> heard, String stop)
            throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            new RewardRecipe(new Shelf().model("sapling"), new Shelf().model("sapling-strong"), Makers.standard(), size,
                    3, folder, workers, (what, step, of, loss, tokens) -> {
                        heard.add(what + " " + step);
                        if (heard.getLast().equals(stop)) {
                            throw new Stopped();
                        }
                    }).train(Arrays.asList(Kind.values()), folder);
            return true;
        } catch (Stopped e) {
            return false;
        }
    }

    private static Watch noting(Map<String, Grades> grades) {
        return new Watch() {
            @Override
            public void step(String what, int step, int of, double loss, long tokens) {}

            @Override
            public void examined(String what, int step, Grades found) {
                grades.put(what + " " + step, found);
            }
        };
    }

    @Test
    void aVerdictIsRightThatIsLikelierThanNotAndWhatIsNotKnownDoesNotCount() {
        Agreement agreement = new Agreement(new float[][] {{1, 0}, {Float.NaN, 0.75f}, {0, 0.5f}});
        float[] logits = {9, 9, -1, 3, 2, 0.5f, -0.5f, 4};
        assertThat(agreement.at(0, logits, 2)).isEqualTo(new Guesses.Hits(0, 2));
        assertThat(agreement.at(0, logits, 5)).isEqualTo(new Guesses.Hits(2, 2));
        assertThat(agreement.at(1, logits, 2)).isEqualTo(new Guesses.Hits(1, 1));
        assertThat(agreement.at(2, logits, 2)).isEqualTo(new Guesses.Hits(2, 2));
    }

    @Test
    void solutionsToBeExaminedInAreOfHeldOutProblemsAndEachComesOnce(@TempDir Path folder) throws Exception {
        Model policy = new Shelf().model("sapling");
        List<Judged> heldOut;
        List<Judged> others;
        List<Made> made = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            Solving solving =
                    new Solving(policy, Makers.standard(), 256, folder, workers, (what, step, of, loss, tokens) -> {
                    });
            heldOut = solving.solutions("held-out", 48, true, 5);
            others = solving.solutions("others", 48, false, 5);
        }
        SplittableRandom random = new SplittableRandom(5);
        while (made.size() < 2_000) {
            var maker = Makers.standard().get(random.nextInt(Makers.standard().size()));
            made.add(maker.make(random, 1 + random.nextInt(maker.hardest())));
        }
        Map<String, Boolean> side = new TreeMap<>();
        made.forEach(each -> side.put(each.question(), HeldOut.is(each)));
        assertThat(heldOut).hasSizeGreaterThan(24).allMatch(judged -> side.get(judged.question()));
        assertThat(others).hasSizeGreaterThan(24).noneMatch(judged -> side.get(judged.question()));
        Dialogue dialogue = new Dialogue(policy.vocabulary());
        int places = Sheet.all(heldOut, 300, Kind.OUTCOME, dialogue, 512).stream()
                .mapToInt(lesson -> lesson.batch().places()).sum();
        assertThat(places).isEqualTo((int) heldOut.stream()
                .filter(j -> Places.of(dialogue, j.question(), j.solution(), 512).isPresent()).count());
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
