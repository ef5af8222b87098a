package arborist.label.auto;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.label.FirstError;
import arborist.label.Planted;
import arborist.label.Rating;
import arborist.llm.LanguageModel;
import arborist.llm.Message;
import arborist.llm.Request;
import arborist.llm.Trouble;
import arborist.reason.ScriptedModel;
import arborist.task.Tasks;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.Score;
import arborist.trace.Scorer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs find of steps. */
class LabellersTest {
    private final Planted planted = new Planted("What is 2 + 3 + 4 + 5?", "free", List.of("14"));

    @Test
    void theCalculatorSaysGoodBadOrNothing() {
        planted.sample(planted.run("r"), 0, "25", "Janet has <<48/2=24>>24 clips", "5 + 5 = <<5+5=11>>11",
                "so there are many", "24 + 1 = 25");
        assertThat(ratings(new CalculatorLabeller().label(planted.tree(), planted.solution(0), Map.of())))
                .containsExactly(Rating.GOOD, Rating.BAD, Rating.MISSING, Rating.GOOD);
    }

    @Test
    void rolloutsCountWhatIsRight() throws InterruptedException {
        planted.sample(planted.run("r"), 0, "15", "2 + 3 = 5", "5 + 4 = 10", "Answer: 15");
        // From the first step two of four are right, from the second none is.
        ScriptedModel model = new ScriptedModel((request, i) -> request.begun().equals("2 + 3 = 5\n") && i % 2 == 0
                ? "5 + 4 = 9\n9 + 5 = 14\nAnswer: 14" : "Answer: 15");
        Found found = new RolloutLabeller(rollouts(model, 4), Tasks.standard()).label(planted.tree(),
                planted.solution(0), Map.of());
        assertThat(ratings(found)).containsExactly(Rating.GOOD, Rating.BAD, Rating.BAD);
        assertThat(shares(found)).containsExactly(0.5, 0.0, 0.0);
        assertThat(model.asked).as("the last step is judged by its answer").hasSize(2);
        assertThat(model.asked.getFirst().messages()).containsExactly(Message.user("Solve: What is 2 + 3 + 4 + 5?"));
        assertThat(found.calls()).hasSize(2);
        Found again = new RolloutLabeller(rollouts(model, 4), Tasks.standard()).label(planted.tree(),
                planted.solution(0), found.steps());
        assertThat(model.asked).as("what is known is not asked again").hasSize(2);
        assertThat(again.steps()).isEqualTo(found.steps());
    }

    @Test
    void binarySearchFindsTheFirstErrorWithFewCalls() throws InterruptedException {
        String[] steps = new String[16];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = "step " + i;
        }
        planted.sample(planted.run("r"), 0, "0", steps);
        for (int wrong = 0; wrong < steps.length; wrong++) {
            String bad = "step " + wrong + "\n";
            ScriptedModel model = new ScriptedModel((request, i) -> request.begun().contains(bad) ? "Answer: 0"
                    : i == 1 ? "Answer: 14" : "Answer: 3");
            Found found = new OmegaLabeller(rollouts(model, 2), Tasks.standard()).label(planted.tree(),
                    planted.solution(0), Map.of());
            assertThat(found.first()).contains(new FirstError.At(wrong));
            assertThat(model.asked).hasSizeLessThanOrEqualTo(5);
        }
    }

    @Test
    void aRightSolutionHasNoErrorAndAModelThatCannotSolveItSaysNothing() throws InterruptedException {
        Id run = planted.run("r");
        planted.sample(run, 0, "14", "Answer: 14");
        planted.sample(run, 1, "3", "Answer: 3");
        ScriptedModel model = new ScriptedModel((request, i) -> "Answer: 3");
        OmegaLabeller omega = new OmegaLabeller(rollouts(model, 2), Tasks.standard());
        assertThat(omega.label(planted.tree(), planted.solution(0), Map.of()).first()).contains(FirstError.nowhere());
        assertThat(model.asked).isEmpty();
        Found found = omega.label(planted.tree(), planted.solution(1), Map.of());
        assertThat(found.first()).isEmpty();
        assertThat(found.silent()).contains("the model finds no right answer");
    }

    @Test
    void withoutAKnownAnswerThereIsNothingToCount() throws InterruptedException {
        Planted open = new Planted("Why?", "free", List.of());
        open.steps(open.root, null, "Because it is so.");
        ScriptedModel model = new ScriptedModel((request, i) -> "42");
        assertThat(new RolloutLabeller(rollouts(model, 2), Tasks.standard())
                .label(open.tree(), open.solution(0), Map.of()).silent()).contains("no right answer is known");
        assertThat(model.asked).isEmpty();
    }

    @Test
    void whereTheModelFailsWhatWasFoundIsKept() throws InterruptedException {
        planted.sample(planted.run("r"), 0, "15", "a", "b", "c");
        ScriptedModel model = new ScriptedModel((request, i) -> "Answer: 14");
        model.fail(new Trouble(Trouble.Kind.UNREACHABLE, "Nobody answers."));
        Found found = new RolloutLabeller(rollouts(model, 2), Tasks.standard()).label(planted.tree(),
                planted.solution(0), Map.of());
        assertThat(found.ended()).map(Trouble::sentence).contains("Nobody answers.");
        assertThat(ratings(found)).as("the last step needs no model").containsExactly(Rating.BAD);
    }

    @Test
    void aJudgeIsAskedOnceForASolution() throws InterruptedException {
        planted.sample(planted.run("r"), 0, "14", "one", "two", "three");
        ScriptedModel model = new ScriptedModel((request, i) -> "1: good\n2: neutral\n3: bad\nFirst error: 3");
        Found found = new JudgeLabeller(model, LabellersTest::prompt, Request.Sampling.PLAIN).label(planted.tree(),
                planted.solution(0), Map.of());
        assertThat(ratings(found)).containsExactly(Rating.GOOD, Rating.NEUTRAL, Rating.BAD);
        assertThat(found.first()).contains(new FirstError.At(2));
        assertThat(ScriptedModel.text(model.asked.getFirst())).contains("1. one\n2. two\n3. three");
    }

    @Test
    void valuesOfALogAreTakenAsTheyAre() {
        planted.sample(planted.run("r"), 0, "14", "one", "two", "three");
        score(planted.solution(0).steps().get(0), "monte-carlo", 0.75);
        score(planted.solution(0).steps().get(1), "mc_value", 0);
        score(planted.solution(0).steps().get(2), "prm", 0.5);
        Found found = new ImportedLabeller().label(planted.tree(), planted.solution(0), Map.of());
        assertThat(ratings(found)).containsExactly(Rating.GOOD, Rating.BAD);
        assertThat(shares(found)).containsExactly(0.75, 0.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1: good\n2: bad", "Step 1: good.\nStep 2: bad because 2+2=5", "1. correct\n2. incorrect",
        "**Step 1** - right\n**Step 2** – wrong!", "- 1: GOOD\n- 2: BAD", "| 1 | good |\n| 2 | bad |",
        "1) +1\n2) -1", "Let me think: 1: bad?\n1: good\n2: bad", "Step 1 is correct\nStep 2 is wrong",
        "1. `good`\n2. `bad`\n3. bad (there is no such step)"})
    void manyWaysOfSayingItAreRead(String reply) {
        assertThat(JudgeReply.of(reply, 2).ratings())
                .isEqualTo(new LinkedHashMap<>(Map.of(0, Rating.GOOD, 1, Rating.BAD)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"First error: 2", "The first mistake is in step 2.", "**First error:** 2",
        "first wrong step = 2"})
    void theFirstErrorIsReadToo(String reply) {
        assertThat(JudgeReply.of(reply, 2).first()).contains(new FirstError.At(1));
        assertThat(JudgeReply.of("First error: none", 2).first()).contains(FirstError.nowhere());
        assertThat(JudgeReply.of("First error: 9", 2).first()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "All is well.", "1 + 1 = 2", "1. 1 + 2 = 3", "99999: good", "5 - 1 = 4",
        "1. 0.5 is half"})
    void whatNamesNoStepSaysNothing(String reply) {
        assertThat(JudgeReply.of(reply, 2).ratings()).isEmpty();
    }

    private List<Rating> ratings(Found found) {
        return found(found).map(StepFound::rating).toList();
    }

    private List<Double> shares(Found found) {
        return found(found).map(step -> step.soft().orElseThrow()).toList();
    }

    /** In the order of the solution's steps. */
    private Stream<StepFound> found(Found found) {
        return planted.solution(0).steps().stream().filter(step -> found.steps().containsKey(step.id()))
                .map(step -> found.steps().getOrDefault(step.id(), StepFound.NOTHING));
    }

    private static Rollouts rollouts(LanguageModel model, int count) {
        return new Rollouts(model, LabellersTest::prompt, Request.Sampling.PLAIN.times(count));
    }

    private static List<Message> prompt(Problem problem, Map<String, String> words) {
        return List.of(Message.user("Solve: " + words.get("question")
                + (words.containsKey("steps") ? "\n" + words.get("steps") : "")));
    }

    private void score(Node step, String scorer, double value) {
        planted.add(new Change.AddScore(new Score(Id.random(), step.id(), new Scorer(scorer, "", false), value, 0.0,
                1.0, true, 1, "", Score.Scope.PATH, step.wording().version())));
    }
}
