package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.app.bench.MockPace;
import arborist.app.bench.MockScript;
import arborist.app.bench.MockServer;
import arborist.app.models.RunKit;
import arborist.app.models.WindowChoices;
import arborist.llm.Limits;
import arborist.session.Session;
import arborist.settings.Keys;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.RunStatus;
import arborist.trace.SearchState;
import arborist.trace.Submission;
import arborist.trace.Thought;
import arborist.trace.Tree;
import arborist.ui.run.RunServices;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
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

/** A person begins a search against a server, pauses it, changes what it stands on, and sees it follow. */
@ExtendWith(ApplicationExtension.class)
class RunWindowTest {
    private static final String QUESTION = "Use 4, 5, 6 and 10, each once, with + - * / to make 24.";
    private static final List<String> FIRST = List.of("4 + 5 = 9 (left: 6 9 10)", "10 - 6 = 4 (left: 4 4 5)",
            "4 * 5 = 20 (left: 6 10 20)", "5 + 6 = 11 (left: 4 10 11)", "10 - 4 = 6 (left: 5 6 6)",
            "6 - 4 = 2 (left: 2 5 10)", "10 * 4 = 40 (left: 5 6 40)");

    @TempDir
    static Path root;

    private final Id problem = Id.random();
    private @Nullable OpenWindow opened;
    private @Nullable RunKit kit;
    private @Nullable MockServer server;

    @Start
    void start(Stage stage) throws Exception {
        Path folder = Files.createTempDirectory(root, "w");
        server = new MockServer(0, script(), new MockPace(Duration.ofMillis(1_500), 2_000, 40));
        Keys keys = new Keys(null, Map.of());
        RunKit made = new RunKit(folder, () -> keys, "test");
        kit = made;
        opened = new OpenWindow(stage, OpenWindow.fresh(folder), new RunServices(
                door -> made.in(door, null, null, Limits.NONE), new WindowChoices(made, () -> keys)));
        Path file = folder.resolve("s.arborist");
        try (Session session = Session.create(file)) {
            var _ = session.submit(Submission.of(Author.person("ada"), problem,
                    new Change.AddProblem(new Problem(problem, "4 5 6 10", QUESTION, List.of(), "game24", true, null,
                            null, Attributes.NONE)),
                    new Change.AddThought(
                            Thought.of(Id.random(), problem, null, null, Kind.PROBLEM, QUESTION))))
                    .join();
        }
        fx(() -> open().window.open(file));
    }

    private static MockScript script() {
        List<MockScript.Line> lines = new ArrayList<>(List.of(
                new MockScript.Line("At hand:", "1 + 1 = 2 (left: 2 2)"),
                new MockScript.Line("At hand: 4 5 6 10", String.join("\n", FIRST)),
                new MockScript.Line("Judge", "likely")));
        // So the first five are kept, and the last two dropped.
        FIRST.subList(0, 5).forEach(step -> lines.add(new MockScript.Line(
                "Left: " + step.replaceAll(".*left: (.*)\\)", "$1"), "sure")));
        return new MockScript(lines);
    }

    @AfterEach
    void close() {
        open().close();
        Objects.requireNonNull(kit).close();
        Objects.requireNonNull(server).close();
    }

    @Test
    void aPausedBeamFollowsARescoreAndARewrite(FxRobot robot) {
        until(() -> open().window.page() instanceof SessionPage && open().page().shown().tree() != null
                && open().page().shown().selected() != null);
        robot.push(KeyCode.CONTROL, KeyCode.R);
        until(() -> robot.lookup("#run-card").tryQuery().isPresent());
        fx(() -> {
            choose(robot, "#run-technique", "Tree of Thoughts, beam");
            choose(robot, "#run-server", "Another server");
            robot.lookup("#run-address").queryAs(TextInputControl.class)
                    .setText(Objects.requireNonNull(server).baseUrl());
            robot.lookup("#run-model").queryAs(ComboBox.class).getEditor().setText("mock");
        });
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
        robot.push(KeyCode.CONTROL, KeyCode.A).write("60").type(KeyCode.ENTER);
        until(() -> node(5).score().map(s -> s.scorer().person()).orElse(false));
        select(0);
        robot.clickOn("#rewrite");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("4 + 6 = 10 (left: 5 10 10)").push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> tree().nodes().values().stream().anyMatch(n -> n.text().equals("4 + 6 = 10 (left: 5 10 10)")));

        robot.clickOn("#run-step");
        until(() -> asked("At hand: 2 5 10"));
        until(() -> runStatus() == RunStatus.PAUSED);
        assertThat(state(5)).as("raised, so it was grown").isEqualTo(SearchState.EXPANDED);
        assertThat(asked("At hand: 2 5 10")).isTrue();
        assertThat(asked("Left: 5 10 10")).as("the new text was judged anew").isTrue();
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
        until(() -> open().page().actions().get("redo").possible());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
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
        return Objects.requireNonNull(server).requests().stream().anyMatch(r -> {
            String last = r.path("messages").get(r.path("messages").size() - 1).path("content").asText();
            return last.strip().endsWith(words);
        });
    }

    private static <T> void choose(FxRobot robot, String box, String words) {
        @SuppressWarnings("unchecked")
        ComboBox<T> combo = robot.lookup(box).queryAs(ComboBox.class);
        combo.setValue(combo.getItems().stream().filter(item -> combo.getConverter().toString(item).equals(words))
                .findFirst().orElseThrow());
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
        return Objects.requireNonNull(open().page().shown().tree());
    }

    private OpenWindow open() {
        return Objects.requireNonNull(opened);
    }
}
