package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static arborist.ui.workbench.OpenWindow.untilSo;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import arborist.app.command.Merging;
import arborist.exchange.Formats;
import arborist.exchange.Importer;
import arborist.session.Session;
import arborist.ui.kit.ChartView;
import arborist.vote.set.ProblemFigures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
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

/** An analyst goes through the lost votes of the four systems of GSM8K, finds one, and asks what if. */
@ExtendWith(ApplicationExtension.class)
class VotesWindowTest {
    @TempDir
    static Path folder;

    private Path file = Path.of("none");
    private @Nullable OpenWindow opened;

    @Start
    void open(Stage stage) throws Exception {
        file = Files.createTempDirectory(folder, "v").resolve("Votes.arborist");
        Formats formats = Formats.standard("test");
        try (Session session = Session.create(file)) {
            new Importer(session, Merging.into(session), "ada").read(Needs.data("gsm8k/example_model_solutions.jsonl"),
                    formats.named("gsm8k-solutions").orElseThrow());
        }
        opened = new OpenWindow(stage, OpenWindow.fresh(file.resolveSibling("settings")));
    }

    @BeforeEach
    void openTheVotes(FxRobot robot) {
        window().begin(robot, file);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        until(() -> table(robot).getItems().size() == 1319);
    }

    @AfterEach
    void close() {
        window().close();
    }

    @Test
    void theReasonsAreCountedAndALostVoteIsTurned(FxRobot robot) throws Exception {
        untilSo(() -> assertThat(kinds(robot)).containsExactly("all, 1319", "won, 565", "none-right, 432", "tie, 249",
                "outvoted, 73", "answer doubted, 7"));
        fx(() -> robot.lookup("#kind-outvoted").queryAs(ToggleButton.class).fire());
        until(() -> table(robot).getItems().size() == 73);
        untilSo(() -> assertThat(robot.lookup("#votes-rules").query().getAccessibleText())
                .contains("Majority: 565 of 1319 right, 249 tied"));

        // Curves of four models together are drawn only where they are asked for.
        fx(() -> ((CheckBox) robot.lookup("#votes-mixed").query()).fire());
        until(() -> robot.lookup("#votes-panel .link").queryAllAs(Labeled.class).stream().anyMatch(l -> l.isVisible()
                && l.getParent().isVisible()));
        window().answer = Optional.of(file.resolveSibling("curve.csv"));
        fx(() -> robot.lookup("#votes-panel .link").queryButton().fire());
        until(() -> Files.exists(file.resolveSibling("curve.csv"))
                && Files.readString(file.resolveSibling("curve.csv")).contains("pass@k"));

        window().answer = Optional.of(file.resolveSibling("report.html"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        until(() -> window().page().told().told().contains("The report is in"));
        assertThat(Files.readString(file.resolveSibling("report.html"))).contains("565")
                .contains("Content-Security-Policy")
                .doesNotContain("<script");

        ProblemFigures first = table(robot).getItems().getFirst();
        fx(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().select(0);
        });
        robot.push(KeyCode.ENTER);
        until(() -> first.problem().equals(window().page().shown().problem()) && columns(robot).getItems().size() == 4);
        // Of one problem, too, they are drawn only where they are asked for.
        assertThat(curveText(robot)).contains("no curve is drawn of them");
        fx(() -> ((CheckBox) robot.lookup("#vote-mixed").query()).fire());
        until(() -> !curveText(robot).contains("no curve")
                && robot.lookup("#vote-panel .link").queryAllAs(Labeled.class)
                        .stream().anyMatch(l -> l.getParent() instanceof ChartView chart && chart.isVisible()));
        // Without the two who outvoted it, the right answer is no longer outvoted.
        for (int wrong = 0; wrong < 2; wrong++) {
            int at = wrong;
            fx(() -> {
                columns(robot).requestFocus();
                columns(robot).getSelectionModel().select(at);
            });
            robot.push(KeyCode.SHIFT, KeyCode.S);
            until(() -> struck() == at + 1);
        }
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        until(() -> kinds(robot).contains("outvoted, 72"));
    }

    @Test
    void aProblemIsFoundAndWhatIsRightStaysHidden(FxRobot robot) {
        fx(() -> robot.lookup("#votes-find").queryAs(TextField.class).setText("ducks 18"));
        until(() -> table(robot).getItems().size() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        until(() -> kinds(robot).equals(List.of("all, 1319")));
        until(() -> !(robot.lookup("#votes-rules").query().isVisible()
                && robot.lookup("#votes-rules").query().getParent().getParent().isVisible()));
    }

    @Test
    void aClickChoosesARowAndTheButtonBelowShowsItsSamples(FxRobot robot) {
        assertThat(robot.lookup("#votes-samples").queryButton().isDisabled()).isTrue();
        ProblemFigures third = table(robot).getItems().get(2);
        fx(() -> table(robot).getSelectionModel().select(2));
        until(() -> !robot.lookup("#votes-samples").queryButton().isDisabled());
        fx(() -> robot.lookup("#votes-samples").queryButton().fire());
        until(() -> third.problem().equals(window().page().shown().problem()) && columns(robot).getItems().size() == 4);
    }

    private long struck() {
        return Objects.requireNonNull(window().page().shown().tree()).samples().values().stream()
                .filter(sample -> sample.struck()).count();
    }

    private static String curveText(FxRobot robot) {
        return robot.lookup("#vote-mixed").query().getParent().lookupAll(".label").stream()
                .map(Labeled.class::cast).filter(l -> l.isVisible()).map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> kinds(FxRobot robot) {
        return robot.lookup("#votes-kinds .toggle-button").queryAll().stream().map(n -> n.getAccessibleText()).toList();
    }

    @SuppressWarnings("unchecked")
    private static TableView<ProblemFigures> table(FxRobot robot) {
        return robot.lookup("#votes-table").queryAs(TableView.class);
    }

    @SuppressWarnings("unchecked")
    private static ListView<Object> columns(FxRobot robot) {
        return robot.lookup("#samples").queryAs(ListView.class);
    }

    private OpenWindow window() {
        return Objects.requireNonNull(opened);
    }
}
