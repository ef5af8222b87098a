package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static arborist.ui.workbench.OpenWindow.untilSo;
import static arborist.ui.workbench.OpenWindow.untilTyping;
import static arborist.ui.workbench.SolutionsWindow.where;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.label.NewLabel;
import arborist.label.Rating;
import arborist.label.Solution;
import arborist.label.StepLabels;
import arborist.label.Voice;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Submission;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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

/** A researcher labels the steps of real solutions by keys alone. */
@ExtendWith(ApplicationExtension.class)
class LabelsWindowTest {
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
    void oneKeyAStepUntilTheNextSolution(FxRobot robot) {
        Solution first = solutions().getFirst();
        int steps = first.steps().size();
        for (int i = 0; i < steps - 1; i++) {
            int step = i + 2;
            robot.type(KeyCode.J);
            until(() -> where(robot).endsWith("step " + step + " of " + steps));
        }
        robot.type(KeyCode.K);
        until(() -> where(robot).startsWith("Solution 2 of 12"));
        List<Rating> said = said(first);
        assertThat(said.subList(0, steps - 1)).containsOnly(Rating.GOOD);
        assertThat(said.getLast()).isEqualTo(Rating.NEUTRAL);
        robot.type(KeyCode.L);
        until(() -> where(robot).startsWith("Solution 3 of 12"));
        until(() -> text(robot, "#labels-side").contains("2 of 12 solutions done"));

        window().undo(robot);
        until(() -> said(solutions().get(1)).getFirst() == Rating.MISSING);
        until(() -> where(robot).startsWith("Solution 2 of 12 · step 1"));
        robot.type(KeyCode.L);
        until(() -> where(robot).startsWith("Solution 3 of 12"));

        // Keys that come faster than labels are durable are done one after another.
        Solution third = solutions().get(2);
        fx(() -> third.steps().forEach(step -> window().page().actions().get("label-great").handler().run()));
        until(() -> !where(robot).startsWith("Solution 3 of 12"));
        assertThat(said(third)).containsOnly(Rating.GOOD);
    }

    @Test
    void theFirstErrorLeavesWhatFollowsWithoutALabel(FxRobot robot) {
        Solution first = solutions().getFirst();
        robot.type(KeyCode.I);
        until(() -> where(robot).contains("step 2 of"));
        robot.type(KeyCode.SEMICOLON);
        until(() -> where(robot).startsWith("Solution 2 of 12"));
        assertThat(said(first).get(0)).isEqualTo(Rating.GOOD);
        assertThat(said(first).get(1)).isEqualTo(Rating.BAD);
        assertThat(said(first).subList(2, said(first).size())).containsOnly(Rating.MISSING);

        // Where the first error is looked for, a good step is passed without a label, and the last one says that all are good.
        fx(() -> manner(robot).getSelectionModel().select(1));
        fx(() -> robot.lookup("#labels-steps").query().requestFocus());
        Solution second = solutions().get(1);
        for (int i = 0; i < second.steps().size(); i++) {
            robot.type(KeyCode.J);
        }
        until(() -> where(robot).startsWith("Solution 3 of 12"));
        assertThat(said(second)).containsOnly(Rating.GOOD);
    }

    @Test
    void keysThatAreTypedIntoANoteLabelNothing(FxRobot robot) {
        robot.type(KeyCode.N);
        untilTyping(robot, "#step-text");
        robot.write("jklsg");
        until(() -> robot.lookup("#step-text").queryAs(TextArea.class).getText().equals("jklsg"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> solutions().getFirst().steps().getFirst().note().equals("jklsg"));
        assertThat(solutions().stream().flatMap(s -> said(s).stream())).containsOnly(Rating.MISSING);
        assertThat(where(robot)).startsWith("Solution 1 of 12");

        robot.type(KeyCode.B);
        until(() -> text(robot, "#labels-pane").contains("−1 solution bad"));
        robot.type(KeyCode.S);
        until(() -> where(robot).startsWith("Solution 2 of 12"));
        robot.type(KeyCode.U);
        until(() -> said(solutions().get(1)).getFirst() == Rating.UNSURE);
        robot.type(KeyCode.H);
        robot.type(KeyCode.F);
        until(() -> text(robot, "#labels-steps").contains("⚑ flagged"));
    }

    @Test
    void whatAnnotatorsDifferOnIsSettledInPlace(FxRobot robot) {
        Solution first = solutions().getFirst();
        robot.type(KeyCode.J);
        until(() -> said(first).getFirst() == Rating.GOOD);
        window().page().session().submit(Submission.of(Author.person("ben"), first.problem(), new Change.AddLabel(
                NewLabel.by("ben").step(first.steps().getFirst(), Rating.BAD)))).join();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
        until(() -> disputed(robot).getItems().size() == 1);
        untilSo(() -> assertThat(text(robot, "#agreement-pane")).contains("ada").contains("ben")
                .contains("Krippendorff’s α"));
        fx(() -> {
            disputed(robot).requestFocus();
            disputed(robot).getSelectionModel().select(0);
        });
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#labels-settles").queryAs(CheckBox.class).isSelected()
                && where(robot).contains("step 1 of"));
        until(() -> text(robot, "#labels-steps").contains("ada: ") && text(robot, "#labels-steps").contains("ben: "));
        robot.type(KeyCode.J);
        until(() -> StepLabels.of(solutions().getFirst(), Voice.GOLD).ratings().getFirst() == Rating.GOOD);
    }

    @Test
    void keysAreGivenOtherLettersAndHoldAtOnce(FxRobot robot) {
        fx(() -> robot.lookup("#labels-change-keys").queryButton().fire());
        until(() -> robot.lookup("#key-of-label-great").tryQuery().isPresent());
        fx(() -> robot.lookup("#key-of-label-great").queryButton().fire());
        robot.type(KeyCode.K);
        untilSo(() -> assertThat(text(robot, "#label-keys-card")).contains("“Okay” has that key"));
        robot.type(KeyCode.Q);
        until(() -> text(robot, "#label-keys-card").contains("has its new key"));
        robot.type(KeyCode.ESCAPE);
        fx(() -> robot.lookup("#labels-steps").query().requestFocus());
        robot.type(KeyCode.J);
        robot.type(KeyCode.Q);
        Solution first = solutions().getFirst();
        until(() -> said(first).getFirst() == Rating.GOOD);
        assertThat(said(first).get(1)).as("J does nothing any more").isEqualTo(Rating.MISSING);
        untilSo(() -> assertThat(robot.lookup("#labels-keys #label-great .key-cap").queryAs(Labeled.class).getText())
                .isEqualTo("Q"));
    }

    @Test
    void aQueueIsChosenStopsAndIsKeptForTheSession(FxRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.Q);
        until(() -> robot.lookup("#queue-card").tryQuery().isPresent());
        fx(() -> field(robot, "#queue-names").setText("ben, cem"));
        fx(() -> robot.lookup("#queue-use").queryButton().fire());
        untilSo(() -> assertThat(text(robot, "#queue-card")).contains("Your name, ada, is not among the annotators"));
        fx(() -> {
            field(robot, "#queue-names").setText("ada, ben");
            field(robot, "#queue-overlap").setText("100");
            field(robot, "#queue-stop-labels").setText("1");
            robot.lookup("#queue-card #queue-kind").queryAs(ComboBox.class).getSelectionModel().select(1);
            robot.lookup("#queue-use").queryButton().fire();
        });
        until(() -> robot.lookup("#queue-card").tryQuery().isEmpty());
        until(() -> text(robot, "#labels-side").contains("8 of 12 solutions"));
        untilSo(() -> assertThat(text(robot, "#labels-pane"))
                .contains("with a wrong answer · 100 % for all of ada, ben · until 1 label"));
        fx(() -> robot.lookup("#labels-steps").query().requestFocus());
        Solution first = solutions().getFirst();
        robot.type(KeyCode.L);
        until(() -> text(robot, "#labels-pane").contains("Time to stop: 1 label in 0 minutes."));
        assertThat(where(robot)).as("no other solution comes").startsWith("Solution 1 of 8");
        until(() -> said(first).getFirst() == Rating.BAD);
        robot.type(KeyCode.O);
        until(() -> where(robot).startsWith("Solution 2 of 8"));
        until(() -> !robot.lookup("#labels-halt").query().isVisible());

        window().open(all().file);
        until(() -> window().page().told().told().equals("Labels.arborist is open already."));
        again(robot);
        until(() -> where(robot).startsWith("Solution 2 of 8"));
    }

    @Test
    void aProgramLabelsTheQueueAndOneUndoTakesAllOfItBack(FxRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.C);
        until(() -> robot.lookup("#auto-card").tryQuery().isPresent());
        fx(() -> robot.lookup("#auto-scope").queryAs(ComboBox.class).getSelectionModel().select(1));
        untilSo(() -> assertThat(text(robot, "#auto-card")).contains("12 solutions, no calls."));
        fx(() -> robot.lookup("#auto-go").queryButton().fire());
        until(() -> window().page().told().told().contains("on 12 of 12 solutions"));
        Voice calculator = Voice.auto("calculator");
        assertThat(solutions().stream().filter(s -> StepLabels.of(s, calculator).rated() > 0).map(Solution::problem)
                .distinct()).hasSize(3);
        window().undo(robot);
        until(() -> solutions().stream().allMatch(s -> StepLabels.of(s, calculator).rated() == 0));
    }

    @Test
    void undoLeadsBackToTheLabelAlsoInAnotherProblem(FxRobot robot) {
        // The first problem has four solutions: the fifth is in another one.
        for (int i = 1; i <= 4; i++) {
            int next = i + 1;
            robot.type(KeyCode.A);
            until(() -> where(robot).startsWith("Solution " + next + " of 12"));
        }
        window().undo(robot);
        until(() -> where(robot).startsWith("Solution 4 of 12 · step 1"));
        until(() -> said(solutions().get(3)).getFirst() == Rating.MISSING);
        window().undo(robot);
        until(() -> where(robot).startsWith("Solution 3 of 12"));
        window().redo(robot);
        until(() -> said(solutions().get(2)).getFirst() == Rating.GOOD);
        // What was undone is what is judged: the next key answers it.
        window().undo(robot);
        until(() -> said(solutions().get(2)).getFirst() == Rating.MISSING
                && where(robot).startsWith("Solution 3 of 12"));
        robot.type(KeyCode.L);
        until(() -> said(solutions().get(2)).getFirst() == Rating.BAD);
    }

    @Test
    void aKeyIsHeardAlsoWhereNothingHasTheFocus(FxRobot robot) {
        Scene scene = robot.lookup("#labels-where").query().getScene();
        // What JavaFX does with a key while what had the focus has just gone.
        fx(() -> Event.fireEvent(scene,
                new KeyEvent(KeyEvent.KEY_PRESSED, "j", "j", KeyCode.J, false, false, false, false)));
        until(() -> said(solutions().getFirst()).getFirst() == Rating.GOOD);
        robot.type(KeyCode.J);
        until(() -> said(solutions().getFirst()).get(1) == Rating.GOOD);
        assertThat(solutions().stream().flatMap(s -> said(s).stream()).filter(r -> r == Rating.GOOD)).hasSize(2);
    }

    @Test
    void aSessionThatIsOpenedAgainGoesOnWhereOneLeft(FxRobot robot) {
        for (int i = 1; i <= 5; i++) {
            int next = i + 1;
            robot.type(KeyCode.A);
            until(() -> where(robot).startsWith("Solution " + next + " of 12"));
        }
        again(robot);
        until(() -> where(robot).startsWith("Solution 6 of 12"));
        // Whoever goes back to what is done stays there.
        robot.type(KeyCode.H);
        until(() -> where(robot).startsWith("Solution 5 of 12"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        assertThat(where(robot)).startsWith("Solution 5 of 12");
    }

    /** Closes the session, opens it again, and goes to its labelling page. */
    private void again(FxRobot robot) {
        window().welcome();
        assertThat(robot.lookup("#labels-where").tryQuery()).isEmpty();
        window().begin(robot, all().file);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
    }

    private static TextField field(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }

    private List<Rating> said(Solution solution) {
        Solution now = solutions().stream().filter(s -> s.leaf().equals(solution.leaf())).findFirst().orElseThrow();
        return new ArrayList<>(StepLabels.of(now, ADA).ratings());
    }

    private List<Solution> solutions() {
        return all().solutions();
    }

    private static String text(FxRobot robot, String in) {
        return robot.lookup(in + " .label").queryAllAs(Labeled.class).stream().map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Object> manner(FxRobot robot) {
        return robot.lookup("#labels-manner").queryAs(ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static ListView<Object> disputed(FxRobot robot) {
        return robot.lookup("#agreement-disputed").queryAs(ListView.class);
    }

    private OpenWindow window() {
        return all().open;
    }

    private SolutionsWindow all() {
        return Objects.requireNonNull(opened);
    }
}
