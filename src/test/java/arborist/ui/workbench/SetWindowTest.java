package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static arborist.ui.workbench.OpenWindow.untilClosed;
import static arborist.ui.workbench.OpenWindow.untilSo;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.app.bench.MockPace;
import arborist.app.bench.MockScript;
import arborist.session.Session;
import arborist.trace.Id;
import arborist.trace.RunState;
import arborist.trace.RunStatus;
import arborist.trace.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A person runs a file of questions with two techniques, looks at the table, opens a tree from it, stops and goes on. */
@ExtendWith(ApplicationExtension.class)
class SetWindowTest {
    private static final String QUESTIONS = """
            {"question": "A crate holds 12 jars. How many jars do 5 crates hold?", "gold": "60"}
            {"question": "Mia reads 9 pages a day. How many pages does she read in a week?", "gold": "63"}
            {"question": "A bus has 48 seats and 19 are taken. How many are free?", "gold": "29"}
            """;

    @TempDir
    static Path root;

    private @Nullable ServedWindow served;

    @Start
    void start(Stage stage) throws Exception {
        ServedWindow made = new ServedWindow(stage, root, new MockPace(Duration.ofMillis(900), 500, 10), List.of(
                new MockScript.Line("crate", "5 crates hold 5 * 12 = 60 jars.\nAnswer: 60"),
                new MockScript.Line("Mia", "A week has 7 days, so 7 * 9 = 63.\nAnswer: 63"),
                new MockScript.Line("bus", "48 - 19 = 31.\nAnswer: 31")), (session, kit, server) -> {
                });
        served = made;
        made.open.answer = Optional.of(Files.writeString(made.folder.resolve("set.jsonl"), QUESTIONS));
    }

    @AfterEach
    void close() throws IOException {
        served().close();
    }

    @Test
    void aSetFillsItsTableAndEachCellLeadsToItsTree(FxRobot robot) {
        until(() -> open().window.page() instanceof SessionPage);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        until(() -> robot.lookup("#empty-set").tryQuery().filter(n -> n.isVisible()).isPresent());
        order(robot, "Direct answer", "Chain-of-thought");
        until(() -> robot.lookup("#set-estimate").queryAs(Labeled.class).getText()
                .matches("6 runs\\. About 6 calls and [\\d,]+ tokens\\..*"));
        robot.clickOn("#set-go");
        until(() -> cells().equals(List.of("✓ 60", "✓ 60", "✓ 63", "✓ 63", "✗ 31", "✗ 31")));
        until(() -> !robot.lookup("#set-bar").query().isVisible());
        untilSo(() -> {
            assertThat(robot.lookup(".set-tally").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                    .hasSize(2).allMatch(t -> t.matches("2 of 3 right \\(67%\\)"));
            assertThat(robot.lookup("#set-chart").query().getAccessibleText())
                    .contains("Direct answer").contains("2 of 3 right, probably 21 to 94%");
        });

        int asked = served().server.requests().size();
        order(robot, "Direct answer", "Chain-of-thought");
        robot.clickOn("#set-go");
        until(() -> !robot.lookup("#set-bar").query().isVisible());
        assertThat(served().server.requests()).as("what was answered is not asked again").hasSize(asked);

        robot.clickOn(cell(robot, "✗ 31"));
        until(() -> tree().problem() != null && Objects.requireNonNull(tree().problem()).question().contains("bus"));
        until(() -> open().page().shown().runProperty().get() != null);
        until(() -> !robot.lookup("#set-pane").query().isVisible());
        RunState run = Objects.requireNonNull(tree().runs().get(chosen()));
        assertThat(run.answer()).isEqualTo("31");

        robot.clickOn("#problems").type(KeyCode.HOME).push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        until(() -> robot.lookup("#set-selected").queryAs(Labeled.class).getText()
                .equals("Those that are selected (2)"));
        robot.type(KeyCode.ESCAPE);

        open().open(other());
        untilClosed(served().file);
        open().open(served().file);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        until(() -> cells().equals(List.of("✓ 60", "✓ 60", "✓ 63", "✓ 63", "✗ 31", "✗ 31")));
        fx(() -> {
            TableView<?> table = robot.lookup("#set-table").queryAs(TableView.class);
            table.requestFocus();
            table.getFocusModel().focus(1);
            table.getFocusModel().focusRightCell();
        });
        robot.type(KeyCode.ENTER);
        until(() -> tree().problem() != null && Objects.requireNonNull(tree().problem()).question().contains("Mia"));
    }

    @Test
    void aStoppedSetGoesOnWithWhatIsMissing(FxRobot robot) {
        until(() -> open().window.page() instanceof SessionPage);
        order(robot, "Self-consistency", "Sequential revision");
        robot.clickOn("#set-go");
        until(() -> served().server.requests().size() >= 2);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
        until(() -> !robot.lookup("#set-bar").query().isVisible());
        until(() -> cells().stream().anyMatch(c -> c.equals("■ stopped")));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        until(() -> robot.lookup("#missing-card").tryQuery().isPresent());
        robot.clickOn("#missing-go");
        until(() -> cells().size() == 6 && cells().stream().allMatch(c -> c.matches("[✓✗] .*")));
        assertThat(cells()).as("what broke off was drawn again").noneMatch(c -> c.contains("no answer"));
        open().page().session().runs().join().forEach(r -> assertThat(r.status()).isEqualTo(RunStatus.DONE));
        assertThat(open().page().session().runs().join()).as("those that were stopped went on").hasSize(6);
    }

    private void order(FxRobot robot, String... techniques) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        until(() -> robot.lookup("#set-card").tryQuery().isPresent());
        fx(() -> robot.lookup("#set-card .check-box").queryAllAs(javafx.scene.control.CheckBox.class)
                .forEach(b -> b.setSelected(List.of(techniques).contains(b.getText()))));
        robot.clickOn("#set-file-choose");
        served().chooseModel(robot);
        until(() -> robot.lookup("#set-estimate").queryAs(Labeled.class).getText().startsWith("6 runs"));
    }

    private List<String> cells() {
        return open().page().root().lookupAll(".set-cell").stream().map(n -> (IndexedCell<?>) n)
                .filter(c -> !c.isEmpty() && c.getText() != null && !c.getText().isEmpty())
                .sorted(java.util.Comparator.comparingDouble((IndexedCell<?> c) -> c.localToScene(0, 0).getY())
                        .thenComparingDouble(c -> c.localToScene(0, 0).getX()))
                .map(IndexedCell::getText).toList();
    }

    private static IndexedCell<?> cell(FxRobot robot, String text) {
        return robot.lookup(".set-cell").queryAllAs(IndexedCell.class).stream()
                .filter(c -> text.equals(c.getText())).findFirst().orElseThrow();
    }

    private Path other() {
        Path other = served().file.resolveSibling("other.arborist");
        Session.create(other).close();
        return other;
    }

    private Tree tree() {
        Tree tree = open().page().shown().tree();
        return tree == null ? Tree.EMPTY : tree;
    }

    private Id chosen() {
        return Objects.requireNonNull(open().page().shown().runProperty().get());
    }

    private OpenWindow open() {
        return served().open;
    }

    private ServedWindow served() {
        return Objects.requireNonNull(served);
    }
}
