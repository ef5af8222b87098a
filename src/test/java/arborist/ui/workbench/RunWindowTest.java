package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static arborist.ui.workbench.OpenWindow.untilSo;
import static arborist.ui.workbench.OpenWindow.untilTyping;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.app.bench.MockPace;
import arborist.app.bench.MockScript;
import arborist.reason.set.Asked;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.RunStatus;
import arborist.trace.SearchState;
import arborist.trace.Tree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Labeled;
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

/** A person begins a search against a server, pauses it, changes what it stands on, and sees it follow. */
@ExtendWith(ApplicationExtension.class)
class RunWindowTest {
    private static final String QUESTION = "Use 4, 5, 6 and 10, each once, with + - * / to make 24.";
    private static final List<String> FIRST = List.of("4 + 5 = 9 (left: 6 9 10)", "10 - 6 = 4 (left: 4 4 5)",
            "4 * 5 = 20 (left: 6 10 20)", "5 + 6 = 11 (left: 4 10 11)", "10 - 4 = 6 (left: 5 6 6)",
            "6 - 4 = 2 (left: 2 5 10)", "10 * 4 = 40 (left: 5 6 40)");

    @TempDir
    static Path root;

    private @Nullable ServedWindow served;

    @Start
    void start(Stage stage) throws Exception {
        served = new ServedWindow(stage, root, new MockPace(Duration.ofMillis(1_500), 2_000, 40), script(),
                (session, kit, server) -> new Asked(session, "ada").problem(QUESTION, "game24", List.of()).join());
    }

    private static List<MockScript.Line> script() {
        List<MockScript.Line> lines = new ArrayList<>(List.of(
                new MockScript.Line("At hand:", "1 + 1 = 2 (left: 2 2)"),
                new MockScript.Line("At hand: 4 5 6 10", String.join("\n", FIRST)),
                new MockScript.Line("Judge", "likely")));
        // So the first five are kept, and the last two dropped.
        FIRST.subList(0, 5).forEach(step -> lines.add(new MockScript.Line(
                "Left: " + step.replaceAll(".*left: (.*)\\)", "$1"), "sure")));
        return lines;
    }

    @AfterEach
    void close() throws IOException {
        served().close();
    }

    @Test
    void aPausedBeamFollowsARescoreAndARewrite(FxRobot robot) {
        until(() -> served().ready());
        robot.push(KeyCode.CONTROL, KeyCode.R);
        until(() -> robot.lookup("#run-card").tryQuery().isPresent());
        ServedWindow.choose(robot, "#run-technique", "Tree of Thoughts, beam");
        served().chooseModel(robot);
        until(() -> robot.lookup("#run-card .label").queryAllAs(Labeled.class).stream()
                .anyMatch(l -> l.getText().matches("About [\\d,]+ calls and [\\d,]+ tokens\\..*")));
        robot.clickOn("#run-go");
        until(() -> open().page().actions().get("pause").possible());
        robot.clickOn("#pause");
        until(() -> runStatus() == RunStatus.PAUSED);
        until(() -> robot.lookup("#run-state").queryAs(Labeled.class).getText()
                .equals("❚❚ Paused: Tree of Thoughts, beam"));
        assertThat(state(4)).isEqualTo(SearchState.OPEN);
        assertThat(state(5)).as("dropped, sixth of seven").isEqualTo(SearchState.PRUNED);

        select(5);
        robot.clickOn("#rescore");
        untilTyping(robot, "#editor-score");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("60").type(KeyCode.ENTER);
        until(() -> node(5).score().map(s -> s.scorer().person()).orElse(false));
        select(0);
        robot.clickOn("#rewrite");
        untilTyping(robot, "#editor-text");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("4 + 6 = 10 (left: 5 10 10)").push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> tree().nodes().values().stream().anyMatch(n -> n.text().equals("4 + 6 = 10 (left: 5 10 10)")));

        robot.clickOn("#run-step");
        until(() -> asked("At hand: 2 5 10"));
        untilSo(() -> {
            assertThat(runStatus()).isEqualTo(RunStatus.PAUSED);
            assertThat(state(5)).as("raised, so it was grown").isEqualTo(SearchState.EXPANDED);
            assertThat(asked("Left: 5 10 10")).as("the new text was judged anew").isTrue();
        });
        assertThat(asked("At hand: 6 9 10")).as("the old text was not grown").isFalse();
        assertThat(tree().nodes().values()).filteredOn(n -> n.text().startsWith("4 + 6 = 10"))
                .singleElement().satisfies(n -> assertThat(n.search().state()).isEqualTo(SearchState.PRUNED));

        robot.clickOn("#stop");
        until(() -> runStatus() == RunStatus.STOPPED);
        until(() -> !robot.lookup("#run-bar").query().isVisible());

        // The run can be taken back as a whole, and brought back.
        int thoughts = live();
        fx(() -> open().page().shown().runProperty().set(tree().liveRuns().getLast().run().id()));
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.Z);
        until(() -> tree().liveRuns().isEmpty() && live() < thoughts);
        open().redo(robot);
        until(() -> live() == thoughts);

        // The key that paused the run plays the past where none goes on.
        fx(() -> open().page().tree().requestFocus());
        robot.type(KeyCode.P);
        until(() -> open().page().shown().pastProperty().get());
    }

    private int live() {
        return (int) tree().nodes().keySet().stream().filter(id -> tree().live(id).isPresent()).count();
    }

    private boolean asked(String words) {
        return served().server.requests().stream().anyMatch(r -> {
            String last = r.path("messages").get(r.path("messages").size() - 1).path("content").asText();
            return last.strip().endsWith(words);
        });
    }

    private void select(int step) {
        Id id = node(step).id();
        fx(() -> open().page().shown().select(id));
    }

    private SearchState state(int step) {
        return node(step).search().state();
    }

    private Node node(int step) {
        return tree().nodes().values().stream().filter(n -> n.thought().text().equals(FIRST.get(step))).findFirst()
                .orElseThrow();
    }

    private @Nullable RunStatus runStatus() {
        return tree().liveRuns().isEmpty() ? null : tree().liveRuns().getLast().status();
    }

    private Tree tree() {
        return served().tree();
    }

    private OpenWindow open() {
        return served().open;
    }

    private ServedWindow served() {
        return Objects.requireNonNull(served);
    }
}
