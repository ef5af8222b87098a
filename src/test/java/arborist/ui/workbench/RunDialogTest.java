package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static arborist.ui.workbench.OpenWindow.untilSo;
import static arborist.ui.workbench.OpenWindow.untilTyping;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.app.bench.MockPace;
import arborist.app.bench.MockScript;
import arborist.reason.Plan;
import arborist.reason.set.Asked;
import arborist.trace.Attributes;
import arborist.trace.Run;
import arborist.trace.RunStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
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

/** A person keeps presets, sets limits, and writes prompts and examples of their own. */
@ExtendWith(ApplicationExtension.class)
class RunDialogTest {
    private static final String QUESTION = "A crate holds 12 jars. How many jars do 5 crates hold in all?";

    @TempDir
    static Path root;

    private @Nullable ServedWindow served;

    @Start
    void start(Stage stage) throws Exception {
        served = new ServedWindow(stage, root, new MockPace(Duration.ofMillis(20), 2_000, 10),
                List.of(new MockScript.Line("", "5 * 12 = 60\nAnswer: 60")), (session, kit,
                        server) -> new Asked(session, "ada").problem(QUESTION, "gsm8k", List.of("60")).join());
    }

    @AfterEach
    void close() throws IOException {
        served().close();
    }

    @Test
    void presetsAreKeptChosenRenamedDeletedAndBroughtBack(FxRobot robot) {
        dialog(robot, "Self-consistency");
        fx(() -> {
            text(robot, "#option-samples").setText("7");
            text(robot, "#run-seed").setText("11");
            text(robot, "#run-limit-tokens").setText("5,000");
            text(robot, "#run-limit-dollars").setText("0.5");
            text(robot, "#run-limit-seconds").setText("90");
            presets(robot).getEditor().setText("Seven");
        });
        robot.clickOn("#run-preset-keep");
        until(() -> told(robot).equals("Kept as “Seven”."));
        ServedWindow.choose(robot, "#run-technique", "Direct answer");
        fx(() -> {
            text(robot, "#run-seed").clear();
            text(robot, "#run-limit-tokens").clear();
            presets(robot).setValue(null);
            presets(robot).setValue("Seven");
        });
        Plan.Limits limits = new Plan.Limits(5_000L, 0.5, null, 90L);
        assertThat(text(robot, "#option-samples").getText()).isEqualTo("7");
        assertThat(text(robot, "#run-seed").getText()).isEqualTo("11");

        fx(() -> presets(robot).getEditor().setText("Seven, slowly"));
        robot.clickOn("#run-preset-rename");
        until(() -> presets(robot).getItems().equals(List.of("Seven, slowly")));
        robot.clickOn("#run-preset-delete");
        until(() -> presets(robot).getItems().isEmpty());
        robot.clickOn("#run-preset-told #told-action");
        until(() -> presets(robot).getItems().equals(List.of("Seven, slowly")));
        Plan kept = Plan.of(new Attributes(
                Objects.requireNonNull(open().preferences.get().plans().get("preset Seven, slowly"))));
        assertThat(kept.limits()).isEqualTo(limits);
        assertThat(kept.seed()).isEqualTo(11);
        assertThat(kept.parameters().samples()).isEqualTo(7);

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> run() != null);
        Plan ran = Plan.of(Objects.requireNonNull(run()).parameters());
        assertThat(ran.limits()).isEqualTo(limits);
        assertThat(ran.seed()).isEqualTo(11);
        // The run is in the tree before its first request has come to the server.
        untilSo(() -> assertThat(served().server.requests().getFirst().path("seed").asLong()).isEqualTo(11));
    }

    @Test
    void aLimitThatIsNoNumberIsToldAndBeginsNothing(FxRobot robot) {
        dialog(robot, "Direct answer");
        fx(() -> text(robot, "#run-limit-calls").setText("a few"));
        untilSo(() -> assertThat(robot.lookup("#run-estimate").queryAs(Labeled.class).getText()).contains("“a few”"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup("#run-card").tryQuery()).isPresent();
        assertThat(run()).isNull();
    }

    @Test
    void ownPromptsAndExamplesAreShownAsTheyWillBeSentAndAreSentSo(FxRobot robot) throws Exception {
        dialog(robot, "Few-shot chain-of-thought");
        robot.clickOn("#run-prompts");
        until(() -> text(robot, "#prompt-preview").getText().contains("A baker fills 6 trays"));
        assertThat(text(robot, "#prompt-preview").getText()).startsWith("[user]\n").contains(QUESTION)
                .doesNotContain("{");

        fx(() -> robot.lookup("#prompts").queryAs(ListView.class).getSelectionModel().select(1));
        robot.clickOn("#example-add");
        untilTyping(robot, "#example-question");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("How many legs have 3 ants?");
        robot.clickOn("#example-solution").push(KeyCode.CONTROL, KeyCode.A).write("3 * 6 = 18").push(KeyCode.ENTER)
                .write("Answer: 18");
        robot.clickOn("#example-out");
        until(() -> !text(robot, "#prompt-preview").getText().contains("3 ants"));
        robot.clickOn("#prompts-card #told-action");
        robot.clickOn("#example-up");
        until(() -> text(robot, "#prompt-preview").getText()
                .contains("How many legs have 3 ants?\n3 * 6 = 18\nAnswer: 18"));
        until(() -> text(robot, "#prompt-preview").getText().matches("(?s).*3 ants.*A baker.*"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Path file = served().folder.resolve("prompts/gsm8k/examples.txt");
        until(() -> Files.exists(file) && Files.readString(file).startsWith("How many legs have 3 ants?"));
        String previewed = text(robot, "#prompt-preview").getText();

        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#run-card").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> open().page().shown().tree() != null && run() != null
                && Objects.requireNonNull(open().page().shown().tree()).liveRuns().getLast().status()
                        == RunStatus.DONE);
        assertThat(
                served().server.requests().getFirst().path("messages").get(0).path("content").asText())
                .isEqualTo(previewed.substring("[user]\n".length()));
        Run run = Objects.requireNonNull(run());
        assertThat(
                new String(open().page().session().payload(Objects.requireNonNull(run.prompts())).join().orElseThrow()
                        .content(), StandardCharsets.UTF_8))
                .as("the run keeps its words").contains("3 ants");

        dialog(robot, "Few-shot chain-of-thought");
        robot.clickOn("#run-prompts");
        until(() -> robot.lookup("#prompts").queryAs(ListView.class).getItems().size() == 2);
        fx(() -> robot.lookup("#prompts").queryAs(ListView.class).getSelectionModel().select(1));
        robot.clickOn("#prompt-reset");
        until(() -> !Files.exists(file));
        robot.clickOn("#prompts-card #told-action");
        until(() -> Files.exists(file) && Files.readString(file).startsWith("How many legs have 3 ants?"));
    }

    @Test
    void wordsThatWereNotKeptAreThereAgain(FxRobot robot) {
        dialog(robot, "Chain-of-thought");
        robot.clickOn("#run-prompts");
        until(() -> text(robot, "#prompt-text").getText().contains("{question}"));
        robot.clickOn("#prompt-text").push(KeyCode.CONTROL, KeyCode.A).write("Think: ");
        until(() -> text(robot, "#prompt-preview").getText().contains("Think:"));
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#run-card").tryQuery().isPresent());
        robot.clickOn("#run-prompts");
        until(() -> text(robot, "#prompt-text").getText().equals("Think: "));
        assertThat(served().folder.resolve("prompts")).doesNotExist();
    }

    private void dialog(FxRobot robot, String technique) {
        until(() -> served().ready());
        robot.push(KeyCode.CONTROL, KeyCode.R);
        until(() -> robot.lookup("#run-card").tryQuery().isPresent());
        ServedWindow.choose(robot, "#run-technique", technique);
        served().chooseModel(robot);
    }

    private static TextInputControl text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextInputControl.class);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> presets(FxRobot robot) {
        return robot.lookup("#run-preset").queryAs(ComboBox.class);
    }

    private static String told(FxRobot robot) {
        return robot.lookup("#run-preset-told #told").queryAs(Labeled.class).getText();
    }

    private @Nullable Run run() {
        var tree = open().page().shown().tree();
        return tree == null || tree.liveRuns().isEmpty() ? null : tree.liveRuns().getLast().run();
    }

    private OpenWindow open() {
        return served().open;
    }

    private ServedWindow served() {
        return Objects.requireNonNull(served);
    }
}
