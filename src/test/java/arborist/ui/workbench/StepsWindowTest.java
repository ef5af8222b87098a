package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static arborist.ui.workbench.OpenWindow.untilTyping;
import static arborist.ui.workbench.SolutionsWindow.where;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.label.Guideline;
import arborist.label.Rating;
import arborist.label.Said;
import arborist.label.Schemes;
import arborist.label.Solution;
import arborist.label.StepLabels;
import arborist.label.Voice;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Tree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A researcher splits and merges steps, rates alternatives, compares solutions and writes rules, by keys alone. */
@ExtendWith(ApplicationExtension.class)
class StepsWindowTest {
    private static final Voice ADA = Voice.person("ada");

    @TempDir
    static Path folder;

    private @Nullable SolutionsWindow opened;

    @Start
    void open(Stage stage) throws Exception {
        opened = new SolutionsWindow(stage, folder, 3);
    }

    @BeforeEach
    void openThePage(FxRobot robot) {
        window().begin(robot, all().file);
        all().openTheSteps(robot);
    }

    @AfterEach
    void close() {
        all().close();
    }

    @Test
    void aStepIsSplitAtTheCaretMergedAgainAndUndoGivesAllBack(FxRobot robot) {
        Solution first = solutions().getFirst();
        int steps = first.steps().size();
        robot.type(KeyCode.J);
        until(() -> where(robot).endsWith("step 2 of " + steps));
        robot.type(KeyCode.H);
        until(() -> where(robot).endsWith("step 1 of " + steps));
        robot.type(KeyCode.D);
        untilTyping(robot, "#split-text");
        String text = first.steps().getFirst().text();
        robot.write("jkl");
        assertThat(robot.lookup("#split-text").queryAs(TextArea.class).getText()).as("what is typed changes nothing")
                .isEqualTo(text);
        fx(() -> robot.lookup("#split-text").queryAs(TextArea.class).positionCaret(text.indexOf(' ')));
        robot.type(KeyCode.ENTER);
        until(() -> where(robot).endsWith("step 1 of " + (steps + 1)));
        assertThat(now(first).texts().getFirst()).isEqualTo(text.substring(0, text.indexOf(' ')));
        assertThat(said(first).subList(0, 3)).containsExactly(Rating.GOOD, Rating.GOOD, Rating.MISSING);
        assertThat(where(robot)).startsWith("Solution 1 of 12");

        robot.type(KeyCode.I);
        robot.type(KeyCode.K);
        until(() -> said(first).get(1) == Rating.NEUTRAL);
        until(() -> where(robot).contains("step 3 of"));
        robot.type(KeyCode.H);
        until(() -> where(robot).contains("step 2 of"));
        robot.type(KeyCode.M);
        until(() -> where(robot).endsWith("step 1 of " + steps));
        assertThat(said(first).getFirst()).isEqualTo(Rating.NEUTRAL);
        assertThat(now(first).texts().getFirst().split("\\s+")).isEqualTo(text.strip().split("\\s+"));

        window().undo(robot);
        until(() -> now(first).steps().size() == steps + 1);
        window().undo(robot);
        until(() -> said(first).get(1) == Rating.GOOD);
        window().undo(robot);
        until(() -> now(first).steps().size() == steps);
        assertThat(now(first).leaf()).isEqualTo(first.leaf());
        assertThat(said(first).getFirst()).isEqualTo(Rating.GOOD);
        until(() -> where(robot).startsWith("Solution 1 of 12"));
    }

    @Test
    void alternativesAreRatedNextToTheStep(FxRobot robot) {
        Solution first = solutions().getFirst();
        Id parent = Objects.requireNonNull(first.steps().getFirst().thought().parent());
        int siblings = tree(first).children(parent).size();
        robot.type(KeyCode.V);
        until(() -> robot.lookup(".beside-card").queryAll().size() == siblings);
        assertThat(siblings).as("all four solutions begin at the question").isEqualTo(4);
        robot.type(KeyCode.J);
        until(() -> said(first).getFirst() == Rating.GOOD);
        robot.type(KeyCode.L);
        Node second = tree(first).children(parent).stream()
                .filter(n -> !n.id().equals(first.steps().getFirst().id())).findFirst().orElseThrow();
        until(() -> Said.ofStep(Objects.requireNonNull(tree(first).node(second.id())), ADA, Schemes.STEP_RATING)
                .filter(l -> "-1".equals(l.value())).isPresent());
        robot.type(KeyCode.K);
        robot.type(KeyCode.K);
        until(() -> where(robot).contains("step 2 of"));
        assertThat(robot.lookup(".beside-card").queryAll()).isEmpty();
        long rated = tree(first).children(parent).stream()
                .filter(n -> Said.ofStep(n, ADA, Schemes.STEP_RATING).isPresent()).count();
        assertThat(rated).isEqualTo(4);
    }

    @Test
    void solutionsAreComparedTwoByTwo(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        until(() -> pairs(robot).startsWith("Pair 1 of 12"));
        assertThat(robot.lookup(".pair-card").queryAll()).hasSize(2);
        robot.type(KeyCode.J);
        until(() -> pairs(robot).startsWith("Pair 2 of 12 · 1 compared"));
        assertThat(preferences()).singleElement().satisfies(l -> assertThat(l.value()).isIn("a", "b"));
        robot.type(KeyCode.K);
        until(() -> pairs(robot).startsWith("Pair 3 of 12 · 2 compared"));
        assertThat(preferences()).extracting(Label::value).contains("neither");
        window().undo(robot);
        until(() -> pairs(robot).startsWith("Pair 2 of 12 · 1 compared"));
        window().undo(robot);
        until(() -> pairs(robot).startsWith("Pair 1 of 12") && !pairs(robot).contains("1 compared"));
        assertThat(preferences()).as("both were taken back").isEmpty();
        robot.type(KeyCode.L);
        until(() -> pairs(robot).startsWith("Pair 2 of 12 · 1 compared"));
        assertThat(solutions().stream().flatMap(s -> said(s).stream())).as("no step was labelled")
                .containsOnly(Rating.MISSING);
        robot.type(KeyCode.S);
        assertThat(preferences()).hasSize(1);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        robot.type(KeyCode.J);
        until(() -> solutions().stream().anyMatch(s -> said(s).contains(Rating.GOOD)));
    }

    @Test
    void aPairIsComparedAlsoAfterAnotherProblemWasOpened(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        until(() -> pairs(robot).startsWith("Pair 1 of 12") && !robot.lookup(".pair-card").queryAll().isEmpty());
        // Beside the page: the first key brings the pair's problem back, the second one says which is better.
        openAnother(robot);
        robot.type(KeyCode.J);
        until(() -> window().page().told().told().contains("press the key once more"));
        assertThat(preferences()).isEmpty();
        robot.type(KeyCode.J);
        until(() -> pairs(robot).startsWith("Pair 2 of 12 · 1 compared"));
        // From the page of steps.
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        openAnother(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        until(() -> pairs(robot).startsWith("Pair 2 of 12 · 1 compared"));
        robot.type(KeyCode.K);
        until(() -> pairs(robot).startsWith("Pair 3 of 12 · 2 compared"));
        assertThat(preferences()).hasSize(2);
    }

    private void openAnother(FxRobot robot) {
        Id open = Objects.requireNonNull(window().page().shown().problem());
        fx(() -> {
            ListView<?> problems = robot.lookup("#problems").queryListView();
            int at = problems.getSelectionModel().getSelectedIndex();
            problems.getSelectionModel().clearAndSelect(at == 0 ? 1 : 0);
        });
        until(() -> window().page().shown().tree() != null && !open.equals(window().page().shown().problem()));
    }

    @Test
    void aProjectWritesItsOwnRulesAndLabelsNameThem(FxRobot robot) {
        robot.type(KeyCode.R);
        until(() -> robot.lookup("#rules-card").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.E);
        untilTyping(robot, "#rules-text");
        fx(() -> robot.lookup("#rules-text").queryAs(TextArea.class).setText("**Ours**: jkl."));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> robot.lookup("#rules-card").tryQuery().isEmpty()
                && !window().page().session().choices(Guideline.CHOICE).join().isEmpty());
        Guideline own = Guideline.newest(window().page().session().choices(Guideline.CHOICE).join());
        assertThat(own.text()).isEqualTo("**Ours**: jkl.");
        Solution first = solutions().getFirst();
        robot.type(KeyCode.J);
        until(() -> said(first).getFirst() == Rating.GOOD);
        assertThat(Said.ofStep(now(first).steps().getFirst(), ADA, Schemes.STEP_RATING).orElseThrow().guideline())
                .isEqualTo(own.version()).startsWith("own-");
        window().undo(robot);
        window().undo(robot);
        until(() -> window().page().session().choices(Guideline.CHOICE).join().isEmpty());
    }

    private List<Label> preferences() {
        return solutions().stream().flatMap(s -> s.last().findings().labels().stream())
                .filter(l -> l.scheme().equals(Schemes.PREFERENCE)).toList();
    }

    private List<Rating> said(Solution solution) {
        return new ArrayList<>(StepLabels.of(now(solution), ADA).ratings());
    }

    private Solution now(Solution solution) {
        return solutions().stream().filter(s -> s.key().equals(solution.key())).findFirst().orElseThrow();
    }

    private Tree tree(Solution solution) {
        return window().page().session().tree(solution.problem()).join();
    }

    private List<Solution> solutions() {
        return all().solutions();
    }

    private static String pairs(FxRobot robot) {
        return robot.lookup("#pairs-where").queryAs(Labeled.class).getText();
    }

    private OpenWindow window() {
        return all().open;
    }

    private SolutionsWindow all() {
        return Objects.requireNonNull(opened);
    }
}
