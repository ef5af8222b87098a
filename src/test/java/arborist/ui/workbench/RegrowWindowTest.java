package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static arborist.ui.workbench.OpenWindow.untilTyping;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import arborist.app.bench.MockPace;
import arborist.app.bench.MockScript;
import arborist.llm.Limits;
import arborist.reason.Parameters;
import arborist.reason.Plan;
import arborist.reason.Techniques;
import arborist.reason.set.Asked;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.RunStatus;
import arborist.trace.SearchState;
import arborist.trace.Tree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
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

/** With the keyboard alone: a step is rewritten and what follows grows again from it, and a chain is split into other steps. */
@ExtendWith(ApplicationExtension.class)
class RegrowWindowTest {
    private static final String QUESTION = "Natalia sold 48 clips in April and half as many in May. How many in all?";

    @TempDir
    static Path root;

    private @Nullable ServedWindow served;

    @Start
    void start(Stage stage) throws Exception {
        served = new ServedWindow(stage, root, new MockPace(Duration.ofMillis(20), 500, 40), List.of(
                new MockScript.Line("Natalia", "In May she sold 24. She sold half.\nIn all that is 72.\nAnswer: 72"),
                new MockScript.Line("In May she sold 20", "In all that is 68.\nAnswer: 68"),
                new MockScript.Line("Judge", "likely")), (session, kit, server) -> {
                    Id problem = new Asked(session, "ada").problem(QUESTION, "gsm8k", List.of()).join();
                    var _ = kit.in(session, null, null, Limits.NONE).begin(session.tree(problem).join(),
                            new Plan("cot", "gsm8k", new Plan.ModelName("mock", "vllm", server), null, null, null,
                                    null, Plan.Limits.NONE, Parameters.PLAIN),
                            null, "ada").done().join();
                });
    }

    @AfterEach
    void close() throws IOException {
        served().close();
    }

    @Test
    void aRewrittenStepIsGrownOn(FxRobot robot) {
        select("In May she sold 24. She sold half.");
        robot.push(KeyCode.SHIFT, KeyCode.E);
        untilTyping(robot, "#editor-text");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("In May she sold 20.").push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> tree().liveRuns().size() == 2 && "68".equals(tree().liveRuns().getLast().answer()));
        assertThat(tree().children(node("In May she sold 20.").id())).extracting(Node::text, n -> n.search().state())
                .containsExactly(tuple("In all that is 72.", SearchState.PRUNED),
                        tuple("In all that is 68.", SearchState.OPEN));
        assertThat(served().server.requests().getLast().toString()).contains("In May she sold 20.")
                .contains("continue_final_message");
    }

    @Test
    void aChainIsSplitIntoSentences(FxRobot robot) {
        select("In all that is 72.");
        robot.push(KeyCode.K);
        until(() -> robot.lookup("#split-way").tryQuery().isPresent());
        fx(() -> {
            ComboBox<?> ways = robot.lookup("#split-way").queryAs(ComboBox.class);
            ways.getSelectionModel().select(3);
            ways.requestFocus();
        });
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> tree().nodes().values().stream().anyMatch(n -> n.text().equals("She sold half.")));
        assertThat(tree().live(node("In May she sold 24. She sold half.").id())).as("taken back").isEmpty();
        assertThat(tree().children(node("In May she sold 24.").id())).extracting(Node::text)
                .containsExactly("She sold half.");
    }

    @Test
    void theStepsThatAreThereAreJudged(FxRobot robot) {
        select("In all that is 72.");
        robot.push(KeyCode.J);
        until(() -> robot.lookup("#run-card").tryQuery().isPresent());
        assertThat(robot.lookup("#run-title").queryAs(Labeled.class).getText()).startsWith("Judge the steps");
        assertThat(robot.lookup("#run-technique").queryAs(ComboBox.class).getValue())
                .isEqualTo(Techniques.named("judge-steps").orElseThrow());
        served().chooseModel(robot);
        ServedWindow.choose(robot, "#run-scorer", "value");
        int thoughts = tree().nodes().size();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> tree().liveRuns().size() == 2 && tree().liveRuns().getLast().status() == RunStatus.DONE);
        assertThat(tree().nodes()).as("nothing was grown").hasSize(thoughts);
        assertThat(node("In all that is 72.").score()).hasValueSatisfying(
                s -> assertThat(s.scorer().name()).isEqualTo("value"));
        assertThat(node("In May she sold 24. She sold half.").score()).isPresent();
    }

    @Test
    void withoutAThoughtNothingIsJudged() {
        until(() -> served().ready());
        assertThat(open().page().actions().get("judge-steps").possible()).isTrue();
        fx(() -> open().page().shown().select(null));
        assertThat(open().page().actions().get("judge-steps").hindrance().getValue())
                .isEqualTo("Select a thought first.");
    }

    private void select(String text) {
        until(() -> open().window.page() instanceof SessionPage && open().page().shown().tree() != null
                && tree().nodes().values().stream().anyMatch(n -> n.text().equals(text)));
        fx(() -> {
            open().page().shown().select(node(text).id());
            Objects.requireNonNull(open().page().tree()).requestFocus();
        });
    }

    private Node node(String text) {
        return tree().nodes().values().stream().filter(n -> n.text().equals(text)).findFirst().orElseThrow();
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
