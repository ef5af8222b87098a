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
import arborist.label.agree.Unit;
import arborist.label.mark.Eyes;
import arborist.label.mark.Whose;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Label;
import arborist.trace.Submission;
import arborist.ui.kit.Act;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
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

    /** Others settle what stands before it, then the chosen one itself: whoever goes through the list does not begin anew. */
    @Test
    void theChosenDisputeStaysChosenWhenTheListIsMadeAnew(FxRobot robot) {
        for (Solution each : solutions().subList(0, 2)) {
            label(each, NewLabel.by("ada"), Rating.GOOD, Rating.GOOD);
            label(each, NewLabel.by("ben"), Rating.BAD, Rating.BAD);
        }
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
        until(() -> disputed(robot).getItems().size() == 4);
        fx(() -> {
            disputed(robot).requestFocus();
            disputed(robot).getSelectionModel().select(2);
        });
        Unit chosen = chosen(robot);
        Unit next = (Unit) disputed(robot).getItems().get(3);
        Unit first = (Unit) disputed(robot).getItems().getFirst();
        agree(first);
        until(() -> disputed(robot).getItems().size() == 3);
        assertThat(disputed(robot).getSelectionModel().getSelectedIndex()).isEqualTo(1);
        assertSame(chosen(robot), chosen);
        agree(chosen);
        until(() -> disputed(robot).getItems().size() == 2);
        assertSame(chosen(robot), next);
        assertThat(disputed(robot).isFocused()).isTrue();
        robot.type(KeyCode.ENTER);
        until(() -> where(robot).contains("step " + (next.step() + 1) + " of"));
    }

    private static Unit chosen(FxRobot robot) {
        return (Unit) Objects.requireNonNull(disputed(robot).getSelectionModel().getSelectedItem());
    }

    private static void assertSame(Unit one, Unit other) {
        assertThat(List.of(one.solution(), one.step())).isEqualTo(List.of(other.solution(), other.step()));
    }

    /** Ben says now what Ada said. */
    private void agree(Unit unit) {
        Solution solution = solutions().stream().filter(s -> s.key().equals(unit.solution())).findFirst()
                .orElseThrow();
        window().page().session().submit(Submission.of(Author.person("ada"), unit.problem(), new Change.AddLabel(
                NewLabel.by("ben").step(solution.steps().get(unit.step()), Rating.GOOD)))).join();
    }

    @Test
    void thePageOfAgreementMeasuresEachAgainstGoldAndTellsProgressAndFirstErrorsOfAll(FxRobot robot) {
        Solution first = solutions().getFirst();
        label(first, NewLabel.by("ada"), Rating.GOOD, Rating.NEUTRAL);
        label(first, NewLabel.by("ben"), Rating.BAD, Rating.NEUTRAL);
        label(first, NewLabel.by("cara"), Rating.GOOD, Rating.BAD);
        label(first, NewLabel.gold("ada"), Rating.GOOD, Rating.NEUTRAL);
        label(first, NewLabel.auto("judge tiny"), Rating.BAD, Rating.BAD);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
        until(() -> row(robot, "#agreement-gold", "ada").equals(List.of("ada", "2", "100.0 %", "1.00")));
        until(() -> row(robot, "#agreement-gold", "ben").subList(1, 3).equals(List.of("2", "50.0 %")));
        until(() -> row(robot, "#agreement-gold", "cara").subList(1, 3).equals(List.of("2", "50.0 %")));
        until(() -> row(robot, "#agreement-gold", "judge tiny").subList(1, 3).equals(List.of("2", "0.0 %")));

        // Three people are three pairs, and each step counts once in each.
        until(() -> counts(robot).equals(List.of(0, 0, 1, 2, 1, 0, 1, 0, 1)));
        fx(() -> robot.lookup("#agreement-pair").queryAs(ComboBox.class).getSelectionModel().select(1));
        until(() -> counts(robot).equals(List.of(0, 0, 0, 0, 1, 0, 1, 0, 0)));

        // Who is at a menu stays there while others label.
        ComboBox<?> pair = robot.lookup("#agreement-pair").queryAs(ComboBox.class);
        fx(() -> {
            pair.requestFocus();
            pair.show();
        });
        label(solutions().get(1), NewLabel.by("ada"), Rating.GOOD, Rating.GOOD);
        label(solutions().get(1), NewLabel.by("ben"), Rating.GOOD, Rating.GOOD);
        until(() -> counts(robot).equals(List.of(0, 0, 0, 0, 1, 0, 1, 0, 2)));
        assertThat(pair.isFocused()).isTrue();
        assertThat(pair.isShowing()).isTrue();
        assertThat(robot.lookup("#agreement-pair").queryAs(ComboBox.class)).isSameAs(pair);
        fx(pair::hide);

        until(() -> row(robot, "#agreement-work", "ada").get(1).equals("0 of 12"));
        until(() -> row(robot, "#agreement-work", "ben").get(1).equals("1 of 12"));
        until(() -> row(robot, "#agreement-first-errors", "ben").equals(List.of("ben", "0", "1", "0")));
        until(() -> row(robot, "#agreement-first-errors", "cara").equals(List.of("cara", "0", "0", "1")));
        fx(() -> robot.lookup("#agreement-about").queryAs(ComboBox.class).getSelectionModel().select(1));
        until(() -> row(robot, "#agreement-gold", "ben").get(1).equals("0"));
    }

    private void label(Solution solution, NewLabel by, Rating first, Rating second) {
        window().page().session().submit(Submission.of(Author.person("ada"), solution.problem(),
                new Change.AddLabel(by.step(solution.steps().get(0), first)),
                new Change.AddLabel(by.step(solution.steps().get(1), second)))).join();
    }

    /** The texts of a row of a table, from the left. */
    private static List<String> row(FxRobot robot, String table, String head) {
        Optional<GridPane> found = robot.lookup(table).tryQueryAs(GridPane.class);
        if (found.isEmpty()) {
            return List.of("", "", "", "");
        }
        GridPane grid = found.get();
        int row = grid.getChildren().stream().filter(n -> n instanceof Labeled l && l.getText().equals(head))
                .map(GridPane::getRowIndex).findFirst().orElse(-1);
        return grid.getChildren().stream().filter(n -> Objects.equals(GridPane.getRowIndex(n), row))
                .flatMap(n -> texts(n).stream()).toList();
    }

    private static List<String> texts(Node node) {
        return node instanceof Labeled label ? List.of(label.getText())
                : node instanceof Pane pane ? pane.getChildren().stream().flatMap(n -> texts(n).stream()).toList()
                : List.of();
    }

    private static List<Integer> counts(FxRobot robot) {
        return robot.lookup("#agreement-confusion").tryQueryAs(GridPane.class).stream()
                .flatMap(grid -> grid.getChildren().stream())
                .flatMap(n -> texts(n).stream()).filter(t -> t.matches("[0-9]+")).map(Integer::valueOf).toList();
    }

    @Test
    void whoeverLabelsBlindSeesNobodyElsesLabelsBesideTheThoughtEither(FxRobot robot) {
        Solution first = solutions().getFirst();
        label(first, NewLabel.by("ada"), Rating.GOOD, Rating.NEUTRAL);
        label(first, NewLabel.by("ben"), Rating.BAD, Rating.NEUTRAL);
        fx(() -> window().page().shown().select(first.steps().getFirst().id()));
        fx(() -> robot.lookup("#side-labels-thought").queryAs(ToggleButton.class).fire());
        until(() -> text(robot, "#inspector").contains("ada: 1 "));
        until(() -> text(robot, "#inspector").contains("settled something that is hidden now"));
        assertThat(text(robot, "#inspector")).doesNotContain("ben");

        fx(() -> robot.lookup("#labels-of-others").queryAs(Button.class).fire());
        until(() -> text(robot, "#inspector").contains("ben: -1 "));
        assertThat(text(robot, "#inspector")).doesNotContain("something that is hidden");
        for (Whose whose : List.of(Whose.PROGRAMS, Whose.NOBODY)) {
            fx(() -> window().page().shown().eyesProperty().set(new Eyes(whose, "ada")));
            until(() -> !text(robot, "#inspector").contains("ben: "));
            assertThat(text(robot, "#inspector")).as("one's own are no secret").contains("ada: 1 ");
        }
    }

    @Test
    void keysAreGivenOtherLettersAndHoldAtOnce(FxRobot robot) {
        fx(() -> robot.lookup("#labels-change-keys").queryButton().fire());
        until(() -> robot.lookup("#key-of-label-great").tryQuery().isPresent());
        fx(() -> robot.lookup("#key-of-label-great").queryButton().fire());
        robot.type(KeyCode.K);
        untilSo(() -> assertThat(text(robot, "#label-keys-card")).contains("“Okay” has that key"));
        robot.type(KeyCode.Z);
        until(() -> text(robot, "#label-keys-card").contains("has its new key"));
        robot.type(KeyCode.ESCAPE);
        fx(() -> robot.lookup("#labels-steps").query().requestFocus());
        robot.type(KeyCode.J);
        robot.type(KeyCode.Z);
        Solution first = solutions().getFirst();
        until(() -> said(first).getFirst() == Rating.GOOD);
        assertThat(said(first).get(1)).as("J does nothing any more").isEqualTo(Rating.MISSING);
        untilSo(() -> assertThat(robot.lookup("#labels-keys #label-great .key-cap").queryAs(Labeled.class).getText())
                .isEqualTo("Z"));
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
    void oneKeyAcceptsWhatAProgramSaysAndOnlyWhereThatIsShown(FxRobot robot) {
        Solution first = solutions().getFirst();
        NewLabel judge = NewLabel.auto("judge tiny");
        window().page().session().submit(Submission.of(Author.importer("test", "ada"), first.problem(),
                new Change.AddLabel(judge.step(first.steps().get(0), Rating.NEUTRAL)),
                new Change.AddLabel(judge.step(first.steps().get(1), Rating.BAD)))).join();
        Node button = robot.lookup("#labels-keys #label-accept").query();
        robot.type(KeyCode.Q);
        until(() -> window().page().told().told().startsWith("What programs say is hidden."));
        until(() -> idle(button));
        fx(() -> robot.lookup("#labels-suggests").queryAs(CheckBox.class).setSelected(true));
        until(() -> !idle(button));

        // Both at once: the second is meant for the step that follows.
        robot.type(KeyCode.Q, KeyCode.Q);
        until(() -> where(robot).startsWith("Solution 2 of 12 · step 1"));
        assertThat(said(first).subList(0, 2)).containsExactly(Rating.NEUTRAL, Rating.BAD);
        assertThat(said(first).subList(2, first.steps().size())).containsOnly(Rating.MISSING);
        assertThat(solutions().getFirst().steps().subList(0, 2)).allSatisfy(step -> assertThat(
                step.findings().labels().stream().filter(l -> l.annotator().equals("ada")).map(Label::suggestion))
                .singleElement().asString().startsWith("judge tiny: "));

        robot.type(KeyCode.Q);
        until(() -> window().page().told().told().startsWith("No program rates step 1"));
        until(() -> idle(button));
        assertThat(button.getAccessibleHelp()).startsWith("No program rates step 1");
        assertThat(said(solutions().get(1))).containsOnly(Rating.MISSING);
    }

    @Test
    void acceptingByItsButtonNeverLabelsByTheButtonBesideIt(FxRobot robot) {
        Solution first = solutions().getFirst();
        window().page().session().submit(Submission.of(Author.importer("test", "ada"), first.problem(),
                new Change.AddLabel(NewLabel.auto("judge tiny").step(first.steps().get(0), Rating.NEUTRAL)))).join();
        Node button = robot.lookup("#labels-keys #label-accept").query();
        fx(() -> robot.lookup("#labels-suggests").queryAs(CheckBox.class).setSelected(true));
        until(() -> !idle(button));
        fx(button::requestFocus);
        robot.type(KeyCode.SPACE);
        until(() -> where(robot).startsWith("Solution 1 of 12 · step 2") && idle(button));
        robot.type(KeyCode.SPACE);
        until(() -> window().page().told().told().startsWith("No program rates step 2"));
        assertThat(said(first).getFirst()).isEqualTo(Rating.NEUTRAL);
        assertThat(said(first).subList(1, first.steps().size())).containsOnly(Rating.MISSING);
        assertThat(where(robot)).startsWith("Solution 1 of 12 · step 2");
    }

    private static boolean idle(Node button) {
        return !button.isDisabled()
                && button.getPseudoClassStates().stream().anyMatch(s -> s.getPseudoClassName().equals("idle"));
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
    void howOneLabelsIsKeptWithTheQueueOfTheSession(FxRobot robot) {
        fx(() -> {
            manner(robot).getSelectionModel().select(1);
            for (String id : List.of("#labels-stops", "#labels-gold", "#labels-suggests")) {
                CheckBox box = robot.lookup(id).queryAs(CheckBox.class);
                box.setSelected(!box.isSelected());
            }
        });
        again(robot);
        until(() -> where(robot).startsWith("Solution 1 of 12"));
        until(() -> manner(robot).getSelectionModel().getSelectedIndex() == 1);
        assertThat(robot.lookup("#labels-stops").queryAs(CheckBox.class).isSelected()).isFalse();
        assertThat(robot.lookup("#labels-gold").queryAs(CheckBox.class).isSelected()).isFalse();
        assertThat(robot.lookup("#labels-suggests").queryAs(CheckBox.class).isSelected()).isTrue();
        assertThat(text(robot, "#labels-pane")).doesNotContain("right: ");
    }

    @Test
    void aProjectHidesTheRightAnswerFromAllUntilThatIsUndone(FxRobot robot) {
        CheckBox own = robot.lookup("#labels-gold").queryAs(CheckBox.class);
        until(() -> text(robot, "#labels-pane").contains("right: "));
        until(() -> text(robot, "#problems").matches("(?s).*[✓✗].*"));
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.G);
        until(() -> !text(robot, "#labels-pane").contains("right: ") && own.isDisabled());
        until(() -> !text(robot, "#problems").matches("(?s).*[✓✗].*"));
        again(robot);
        until(() -> where(robot).startsWith("Solution 1 of 12"));
        until(() -> robot.lookup("#labels-gold").queryAs(CheckBox.class).isDisabled());
        assertThat(robot.lookup("#labels-gold").queryAs(CheckBox.class).isSelected()).as("the own wish is kept")
                .isTrue();
        assertThat(text(robot, "#labels-pane")).doesNotContain("right: ");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> text(robot, "#labels-pane").contains("right: "));
        assertThat(robot.lookup("#labels-gold").queryAs(CheckBox.class).isDisabled()).isFalse();
    }

    @Test
    void whetherTheAnswerIsHiddenIsFollowedAlsoInFrontOfTheTree(FxRobot robot) {
        Act hide = window().page().actions().get("hide-gold");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        until(() -> !robot.lookup("#labels-pane").query().getParent().isVisible());
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.G);
        until(() -> hide.name().getValue().startsWith("Show annotators"));
        window().undo(robot);
        until(() -> hide.name().getValue().startsWith("Hide the right answer"));
        window().redo(robot);
        until(() -> hide.name().getValue().startsWith("Show annotators"));
        // From the first moment on it is not shown, whatever is still to be read.
        fx(() -> {
            window().page().actions().get("labels-view").handler().run();
            assertThat(text(robot, "#labels-pane")).doesNotContain("right: ");
        });
        until(() -> robot.lookup("#labels-gold").queryAs(CheckBox.class).isDisabled());
        assertThat(text(robot, "#labels-pane")).doesNotContain("right: ");
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
