package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static arborist.ui.workbench.OpenWindow.untilSo;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.session.Session;
import arborist.task.Tasks;
import arborist.task.make.HeldOut;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.SearchState;
import arborist.trace.Submission;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.ui.workbench.DiceChoice.Family;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
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

/** What a teacher does: draws problems by the dice, types some, and hides what is right for the class to guess. */
@ExtendWith(ApplicationExtension.class)
class DiceTest {
    private static final String STEP = "6 * 4 = 24 (left: 24)";

    @TempDir
    static Path folder;

    private final Id problem = Id.random();
    private final Id root = Id.random();
    private final Id step = Id.random();
    private Path file = Path.of("none");
    private @Nullable OpenWindow opened;

    @Start
    void open(Stage stage) throws Exception {
        file = Files.createTempDirectory(folder, "s").resolve("Class.arborist");
        try (Session session = Session.create(file)) {
            session.submit(Submission.of(Author.person("ada"), problem,
                    new Change.AddProblem(new Problem(problem, "4 6", "4 6", List.of(), "game24", null, null, null,
                            Attributes.NONE)),
                    new Change.AddThought(Thought.of(root, problem, null, null, Kind.PROBLEM, "4 6")),
                    new Change.AddThought(Thought.of(step, problem, root, null, Kind.STEP, STEP)),
                    new Change.AddVerdict(new Verdict(Id.random(), step, "checker", "", Verdict.RIGHT,
                            Verdict.Outcome.YES, "it is 24", TextVersion.of(STEP), false)),
                    new Change.SetSearch(step, SearchState.SOLVED, "the checker says so", false))).join();
        }
        opened = new OpenWindow(stage, OpenWindow.fresh(file.resolveSibling("settings")));
    }

    @BeforeEach
    void openTheSession(FxRobot robot) {
        window().open(file);
        until(() -> window().page().shown().tree() != null && root.equals(window().page().shown().selected()));
        robot.type(KeyCode.CONTROL);
    }

    @AfterEach
    void close() {
        window().close();
    }

    @Test
    void drawsOfEveryFamilyWhatItsVerifierKnowsAndSaplingHasNotSeen() {
        for (Family family : Family.values()) {
            for (int level = 1; level <= family.hardest(); level++) {
                var made = new DiceChoice.Order(family, level, true).draw(new Random(level));
                assertThat(HeldOut.is(made)).as("%s %s", family, level).isTrue();
                assertThat(Tasks.standard().of(made.question()).name()).as(made.question()).isEqualTo(made.family());
            }
        }
    }

    @Test
    void aDrawnProblemIsPutInTheBoxRolledAgainAndAdded(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.D);
        until(() -> !question(robot).getText().isEmpty());
        String first = question(robot).getText();
        fx(() -> {
            ComboBox<Family> families = robot.lookup("#dice-family").queryComboBox();
            families.setValue(Family.GAME24);
            robot.lookup("#dice-level").queryAs(Slider.class).setValue(2);
            robot.lookup("#dice-held-out").queryAs(CheckBox.class).setSelected(false);
        });
        robot.push(KeyCode.CONTROL, KeyCode.D);
        until(() -> !question(robot).getText().equals(first));
        String second = question(robot).getText();
        assertThat(Tasks.standard().of(second).name()).isEqualTo("game24");
        fx(question(robot)::undo);
        assertThat(question(robot).getText()).isEqualTo(first);
        fx(question(robot)::redo);
        fx(robot.lookup("#problem-save").queryButton()::fire);
        until(() -> question().equals(second));
        assertThat(Objects.requireNonNull(Objects.requireNonNull(tree()).problem()).task()).isEqualTo("game24");

        // Another session in the same window: the dice are as they were left.
        window().open(file);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        until(() -> robot.lookup("#dice-family").tryQuery().isPresent());
        assertThat(robot.lookup("#dice-family").queryAs(ComboBox.class).getValue()).isEqualTo(Family.GAME24);
        assertThat(robot.lookup("#dice-level").queryAs(Slider.class).getValue()).isEqualTo(2);
        assertThat(robot.lookup("#dice-held-out").queryAs(CheckBox.class).isSelected()).isFalse();
    }

    @Test
    void saysHowSaplingReadsOtherWordsAndNothingOfWhatItCannotRead(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        until(() -> robot.lookup("#problem-reading").tryQuery().isPresent());
        Label reading = robot.lookup("#problem-reading").queryAs(Label.class);
        fx(() -> question(robot).setText("What is 3+4*5?"));
        untilSo(() -> {
            assertThat(reading.isVisible()).isTrue();
            assertThat(reading.getText()).isEqualTo("Sapling will read: 3 + 4 * 5");
        });
        fx(() -> question(robot).setText("Peter is 12 years old. Mary is 5 years older. How old is Mary?"));
        untilSo(() -> assertThat(reading.getText()).startsWith("Sapling will read: Tom is 12 years old. Ben is 5")
                .contains("Ben = Mary, Tom = Peter"));
        fx(() -> question(robot).setText("99999 * 99999"));
        untilSo(() -> assertThat(reading.getText()).contains("0 to 99").contains("larger model"));
        fx(() -> question(robot).setText("1 1 1 1"));
        untilSo(() -> assertThat(reading.getText()).contains("no way to the goal"));
        for (String quiet : List.of("3 + 4 * 5", "Why is the sky blue?")) {
            fx(() -> question(robot).setText(quiet));
            until(() -> !reading.isVisible());
            robot.sleep(1200);
            assertThat(reading.isVisible()).as(quiet).isFalse();
        }
    }

    @Test
    void hidesVerdictsInTreeInspectorAndHistoryAndShowsThemAgain(FxRobot robot) {
        fx(() -> window().page().shown().select(step));
        until(() -> spoken(robot).contains("solved"));
        untilSo(() -> assertThat(told(robot)).contains("checker found", "✓ right", "✓ solved"));
        until(() -> window().page().edits() == 5);
        long edits = window().page().edits();

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        until(() -> !spoken(robot).contains("solved"));
        untilSo(() -> {
            assertThat(told(robot)).contains("hidden now").doesNotContain("right", "solved", "24 is", "checker found");
            assertThat(window().page().actions().get("hide-verdicts").name().getValue()).isEqualTo("Show verdicts");
            assertThat(window().page().actions().get("dead-end").possible()).isFalse();
        });
        assertThat(window().page().edits()).isEqualTo(edits);

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        until(() -> spoken(robot).contains("solved") && told(robot).contains("✓ right"));
    }

    private static TextArea question(FxRobot robot) {
        return robot.lookup("#problem-question").queryAs(TextArea.class);
    }

    private static String spoken(FxRobot robot) {
        return robot.lookup("#selected-thought").query().getAccessibleText();
    }

    /** All that the inspector says of the thought. */
    private static String told(FxRobot robot) {
        return robot.lookup("#inspector .label").queryAllAs(Label.class).stream().map(Label::getText)
                .collect(Collectors.joining("\n"));
    }

    /** That of the open problem. */
    private String question() {
        Tree tree = tree();
        Problem open = tree == null ? null : tree.problem();
        return open == null ? "" : open.question();
    }

    private @Nullable Tree tree() {
        return window().page().shown().tree();
    }

    private OpenWindow window() {
        return Objects.requireNonNull(opened);
    }
}
