package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import arborist.app.bench.MockPace;
import arborist.app.bench.MockScript;
import arborist.app.bench.MockServer;
import arborist.app.models.RunKit;
import arborist.app.models.WindowChoices;
import arborist.llm.Limits;
import arborist.reason.Parameters;
import arborist.reason.Plan;
import arborist.reason.set.Asked;
import arborist.session.Session;
import arborist.settings.Keys;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.SearchState;
import arborist.trace.Tree;
import arborist.ui.run.RunServices;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ComboBox;
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

    private @Nullable OpenWindow opened;
    private @Nullable RunKit kit;
    private @Nullable MockServer server;

    @Start
    void start(Stage stage) throws Exception {
        Path folder = Files.createTempDirectory(root, "w");
        MockServer mock = new MockServer(0, new MockScript(List.of(
                new MockScript.Line("Natalia", "In May she sold 24. She sold half.\nIn all that is 72.\nAnswer: 72"),
                new MockScript.Line("In May she sold 20", "In all that is 68.\nAnswer: 68"))),
                new MockPace(Duration.ofMillis(20), 500, 40));
        server = mock;
        Keys keys = new Keys(null, Map.of());
        RunKit made = new RunKit(folder, () -> keys, "test");
        kit = made;
        Path file = folder.resolve("s.arborist");
        try (Session session = Session.create(file)) {
            Id problem = new Asked(session, "ada").problem(QUESTION, "gsm8k", List.of()).join();
            var _ = made.in(session, null, null, Limits.NONE).begin(session.tree(problem).join(), new Plan("cot",
                    "gsm8k", new Plan.ModelName("mock", "vllm", mock.baseUrl()), null, null, null, null,
                    Plan.Limits.NONE, Parameters.PLAIN), null, "ada").done().join();
        }
        opened = new OpenWindow(stage, OpenWindow.fresh(folder), new RunServices(
                door -> made.in(door, null, null, Limits.NONE), new WindowChoices(made, () -> keys)));
        fx(() -> open().window.open(file));
    }

    @AfterEach
    void close() {
        open().close();
        Objects.requireNonNull(kit).close();
        Objects.requireNonNull(server).close();
    }

    @Test
    void aRewrittenStepIsGrownOn(FxRobot robot) {
        select("In May she sold 24. She sold half.");
        robot.push(KeyCode.SHIFT, KeyCode.E);
        until(() -> robot.lookup("#editor-text").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.A).write("In May she sold 20.").push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> tree().liveRuns().size() == 2 && "68".equals(tree().liveRuns().getLast().answer()));
        assertThat(tree().children(node("In May she sold 20.").id())).extracting(Node::text, n -> n.search().state())
                .containsExactly(tuple("In all that is 72.", SearchState.PRUNED),
                        tuple("In all that is 68.", SearchState.OPEN));
        assertThat(Objects.requireNonNull(server).requests().getLast().toString()).contains("In May she sold 20.")
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
        assertThat(node("In May she sold 24. She sold half.").search().state()).isEqualTo(SearchState.PRUNED);
        assertThat(tree().children(node("In May she sold 24.").id())).extracting(Node::text)
                .containsExactly("She sold half.");
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
        return Objects.requireNonNull(open().page().shown().tree());
    }

    private OpenWindow open() {
        return Objects.requireNonNull(opened);
    }
}
