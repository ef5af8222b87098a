package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static arborist.ui.workbench.OpenWindow.untilSo;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.app.example.ExampleFile;
import arborist.app.example.ExampleSession;
import arborist.app.models.RunKit;
import arborist.app.models.WindowChoices;
import arborist.llm.Limits;
import arborist.reason.Plan;
import arborist.reason.Technique;
import arborist.reason.set.Asked;
import arborist.session.ProblemRow;
import arborist.settings.Keys;
import arborist.settings.SessionLimits;
import arborist.trace.Node;
import arborist.trace.RunState;
import arborist.trace.RunStatus;
import arborist.trace.SampleState;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.ui.run.RunServices;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
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
    private @Nullable Unasked unasked;

    @Start
    void start(Stage stage) throws Exception {
        Path folder = Files.createTempDirectory(root, "w");
        unasked = new Unasked();
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
        Objects.requireNonNull(unasked).close();
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
    void everyTechniqueIsRunFromTheDialogAndGrowsWhatItSaysWithoutTheNetwork(FxRobot robot) throws Exception {
        ask("3 + 4 * (9 - 4)", "arithmetic");
        assertThat(offered(robot)).isEqualTo(Trial.all().stream().map(Trial::technique).distinct().toList());
        for (Trial trial : Trial.all()) {
            Grown grown = grown(robot, trial);
            assertThat(grown).as(trial.technique() + " " + trial.scorer()).satisfies(Grown::holds,
                    each -> trial.holds().accept(each));
        }
        weightedVote(robot, grown(robot, Trial.bestOf("sapling-prm")));
        assertThat(Objects.requireNonNull(unasked).asked()).isEmpty();
    }

    /** The weights are the scores that stand in the tree: added up by hand they choose what the window chooses. */
    private void weightedVote(FxRobot robot, Grown grown) {
        Map<String, Double> sums = new HashMap<>();
        for (SampleState sample : grown.samples()) {
            String answer = Grown.answer(sample);
            if (answer != null) {
                sums.merge(answer, grown.score(grown.leaf(sample), "sapling-prm"), Double::sum);
            }
        }
        String most = sums.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        until(() -> robot.lookup("#rule-weighted-sum").tryQuery().isPresent());
        fx(() -> robot.lookup("#rule-weighted-sum").queryAs(ToggleButton.class).fire());
        untilSo(() -> assertThat(robot.lookup("#rule-weighted-sum").query().getAccessibleText())
                .contains(": " + most + ", " + (grown.isRight(most) ? "right" : "wrong")).endsWith("decides"));
        fx(() -> assertThat(robot.lookup("#vote-bars .toggle-button").queryAll().stream()
                .map(bar -> bar.getAccessibleText().replaceFirst("(?s).*: (\\d+) votes?.*", "$1"))
                .mapToInt(Integer::parseInt).sum())
                .isEqualTo((int) grown.samples().stream().filter(s -> Grown.answer(s) != null).count()));
    }

    /** The titles in the dialog's list. */
    private List<String> offered(FxRobot robot) {
        dialog(robot);
        List<String> titles = new ArrayList<>();
        fx(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Technique> box = robot.lookup("#run-technique").queryAs(ComboBox.class);
            box.getItems().forEach(each -> titles.add(box.getConverter().toString(each)));
        });
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#run-card").tryQuery().isEmpty());
        return titles;
    }

    private void dialog(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.R);
        until(() -> robot.lookup("#run-card").tryQuery().isPresent());
    }

    /** Chooses all of it in the dialog, runs it, and waits for its end. */
    private Grown grown(FxRobot robot, Trial trial) {
        int before = runs().size();
        dialog(robot);
        ServedWindow.choose(robot, "#run-technique", trial.technique());
        fx(() -> {
            assertThat(robot.lookup("#run-server").queryAs(ComboBox.class).getValue().toString()).contains("Sapling");
            robot.lookup("#run-seed").queryAs(TextInputControl.class).setText("7");
            trial.numbers().forEach(
                    (name, value) -> robot.lookup("#option-" + name).queryAs(TextInputControl.class).setText(value));
        });
        if (trial.scorer() != null) {
            ServedWindow.choose(robot, "#run-scorer", trial.scorer());
        }
        until(() -> robot.lookup("#run-estimate").queryAs(Labeled.class).getText().startsWith("About"));
        robot.clickOn("#run-go");
        RunState run = ended(before);
        return new Grown(window().page().session(), tree(), run, new BigDecimal(23));
    }

    @Test
    void whatItCannotReadLeadsToALargerModel(FxRobot robot) throws Exception {
        ask("Who wrote the Iliad?", "free");
        dialog(robot);
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
            ProblemRow chosen = list.getSelectionModel().getSelectedItem();
            // Once: each choice begins to read the problem anew.
            if (chosen == null || !chosen.id().equals(id)) {
                list.getItems().stream().filter(row -> row.id().equals(id)).findFirst()
                        .ifPresent(row -> list.getSelectionModel().clearAndSelect(list.getItems().indexOf(row)));
            }
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
