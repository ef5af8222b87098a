package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.app.example.ExampleFile;
import arborist.app.example.ExampleSession;
import arborist.app.models.RunKit;
import arborist.app.models.WindowChoices;
import arborist.llm.Limits;
import arborist.reason.Plan;
import arborist.reason.set.Asked;
import arborist.session.ProblemRow;
import arborist.settings.Keys;
import arborist.settings.SessionLimits;
import arborist.trace.Node;
import arborist.trace.RunState;
import arborist.trace.RunStatus;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.ui.run.RunServices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
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

/** A fresh start with no server anywhere: the example, and all that the model inside does with it. */
@ExtendWith(ApplicationExtension.class)
class SaplingWindowTest {
    @TempDir
    static Path root;

    private @Nullable OpenWindow opened;
    private @Nullable RunKit kit;
    private @Nullable ExampleFile example;

    @Start
    void start(Stage stage) throws Exception {
        Path folder = Files.createTempDirectory(root, "w");
        Keys keys = new Keys(null, Map.of());
        RunKit made = new RunKit(folder, () -> keys, "test");
        kit = made;
        example = new ExampleFile(folder.resolve("example.arborist"), new ExampleSession("test"));
        opened = new OpenWindow(stage, OpenWindow.fresh(folder), new RunServices(
                session -> made.in(session, null, null, Limits.NONE), new WindowChoices(made, () -> keys),
                session -> made.asking(session, () -> SessionLimits.NONE), made::by), example);
    }

    @BeforeEach
    void openTheExample(FxRobot robot) throws IOException {
        window().begin(robot, Objects.requireNonNull(example).ready());
    }

    @AfterEach
    void close() {
        window().close();
        Objects.requireNonNull(kit).close();
    }

    @Test
    void theExampleIsGrownLiveAndItsStepsAreJudged(FxRobot robot) {
        int before = runs().size();
        assertThat(runs()).as("made by the model inside").anyMatch(run -> Plan.of(run.run().parameters()).builtIn());
        until(() -> robot.lookup("#told-action").query().isVisible());
        robot.clickOn("#told-action");
        RunState run = ended(before);
        assertThat(run.status()).isEqualTo(RunStatus.DONE);
        List<Node> grown = tree().nodes().values().stream().filter(n -> run.run().id().equals(n.thought().run()))
                .toList();
        assertThat(grown).isNotEmpty();
        assertThat(grown).anyMatch(n -> n.verdict(Verdict.VALID).isPresent())
                .anyMatch(n -> n.verdict(Verdict.REACHABLE).isPresent())
                .anyMatch(n -> n.verdict(Verdict.RIGHT).isPresent());
    }

    @Test
    void everyTechniqueOfTheExampleIsRunFromTheDialog(FxRobot robot) throws Exception {
        ask("Numbers: 4 6 8. Make 24 with + - * and /, each number exactly once.", "game24");
        for (String technique : List.of("Direct answer", "Chain-of-thought", "Self-consistency", "Best of N",
                "Tree of Thoughts, beam", "Monte Carlo tree search", "Sequential revision")) {
            int before = runs().size();
            robot.push(KeyCode.CONTROL, KeyCode.R);
            until(() -> robot.lookup("#run-card").tryQuery().isPresent());
            ServedWindow.choose(robot, "#run-technique", technique);
            fx(() -> assertThat(robot.lookup("#run-server").queryAs(ComboBox.class).getValue().toString())
                    .contains("Sapling"));
            until(() -> robot.lookup("#run-estimate").queryAs(Labeled.class).getText().startsWith("About"));
            robot.clickOn("#run-go");
            assertThat(ended(before).status()).as(technique).isEqualTo(RunStatus.DONE);
        }
    }

    @Test
    void whatItCannotReadLeadsToALargerModel(FxRobot robot) throws Exception {
        ask("Who wrote the Iliad?", "free");
        robot.push(KeyCode.CONTROL, KeyCode.R);
        until(() -> robot.lookup("#run-card").tryQuery().isPresent());
        ServedWindow.choose(robot, "#run-technique", "Chain-of-thought");
        until(() -> robot.lookup("#run-estimate").queryAs(Labeled.class).getText().startsWith("About"));
        robot.clickOn("#run-go");
        until(() -> robot.lookup("#told-action").tryQuery().isPresent()
                && window().page().told().told().contains("connect a larger model"));
        robot.clickOn("#told-action");
        until(() -> robot.lookup("#run-card").tryQuery().isPresent());
        fx(() -> assertThat(robot.lookup("#run-server").queryAs(ComboBox.class).getValue().toString())
                .doesNotContain("Sapling"));
    }

    @Test
    void thePageAboutTheModelIsInTheProgram(FxRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.F1);
        until(() -> robot.lookup("#manual-text").tryQuery().map(n -> words(n).contains("held-out"))
                .orElse(false));
    }

    @Test
    void theManualOpensAtThePageOfWhatIsInSight(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        robot.type(KeyCode.F1);
        until(() -> robot.lookup("#manual-card .title").tryQuery()
                .map(n -> ((Labeled) n).getText().startsWith("Labels"))
                .orElse(false));
        // All pages of the index.
        until(() -> robot.lookup("#manual-pages").queryListView().getItems().size() > 12);
    }

    /** Puts a question into the session and opens it. */
    private void ask(String question, String task) throws Exception {
        var id = new Asked(window().page().session(), "ada").problem(question, task, List.of()).get();
        until(() -> {
            @SuppressWarnings("unchecked")
            ListView<ProblemRow> list = (ListView<ProblemRow>) window().page().first();
            list.getItems().stream().filter(row -> row.id().equals(id)).findFirst()
                    .ifPresent(row -> list.getSelectionModel().clearAndSelect(list.getItems().indexOf(row)));
            return id.equals(window().page().shown().problem()) && window().page().shown().selected() != null;
        });
    }

    /** The run that was begun as one more than there were, once it has ended. */
    private RunState ended(int before) {
        until(() -> runs().size() > before && runs().getLast().status().ended());
        return runs().getLast();
    }

    private List<RunState> runs() {
        return tree().liveRuns();
    }

    private Tree tree() {
        return Objects.requireNonNull(window().page().shown().tree());
    }

    private OpenWindow window() {
        return Objects.requireNonNull(opened);
    }

    private static String words(javafx.scene.Node node) {
        return node instanceof Text text ? text.getText()
                : node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().map(SaplingWindowTest::words)
                                .collect(Collectors.joining(" "))
                : "";
    }
}
