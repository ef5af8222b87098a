package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import arborist.session.Session;
import arborist.trace.AnswerReading;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Run;
import arborist.trace.Sample;
import arborist.trace.Submission;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import arborist.trace.Verdict;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
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

/** An analyst looks at the samples of a real problem side by side, and strikes one to see what the vote would have been. */
@ExtendWith(ApplicationExtension.class)
class SamplesWindowTest {
    private static final List<String> ANSWERS = List.of("24", "72", "24", "72", "62");

    @TempDir
    static Path folder;

    private Path file = Path.of("none");
    private @Nullable OpenWindow opened;

    @Start
    void open(Stage stage) throws Exception {
        file = Files.createTempDirectory(folder, "s").resolve("Votes.arborist");
        JsonNode row = new JsonMapper().readTree(Files.readAllLines(Needs.data("gsm8k/test.jsonl")).getFirst());
        String question = row.get("question").asText();
        Id problem = Id.random();
        Id root = Id.random();
        Run run =
                new Run(Id.random(), problem, "self-consistency", Attributes.NONE, null, null, "m", null, null, "test",
                        false, Attributes.NONE);
        List<Change> changes = new ArrayList<>(List.of(
                new Change.AddProblem(new Problem(problem, "Ducks", question, List.of("72"), "gsm8k", true, null, null,
                        Attributes.NONE)),
                new Change.AddThought(Thought.of(root, problem, null, null, Kind.PROBLEM, question)),
                new Change.StartRun(run)));
        for (int i = 0; i < ANSWERS.size(); i++) {
            String answer = ANSWERS.get(i);
            Id step = Id.random();
            Id leaf = Id.random();
            Id sample = Id.random();
            String text = "Answer: " + answer;
            changes.addAll(List.of(
                    new Change.AddThought(Thought.of(step, problem, root, run.id(), Kind.STEP, "Half of 48 is 24.")),
                    new Change.AddThought(Thought.of(leaf, problem, step, run.id(), Kind.ANSWER, text)),
                    new Change.AddSample(new Sample(sample, run.id(), leaf, i, Sample.Status.COMPLETE)),
                    new Change.ReadAnswer(sample, new AnswerReading(answer, "marks", leaf, 8, text.length())),
                    new Change.AddVerdict(new Verdict(Id.random(), leaf, "gold", "1", Verdict.RIGHT,
                            answer.equals("72") ? Verdict.Outcome.YES : Verdict.Outcome.NO, "compared",
                            TextVersion.of(text), true))));
        }
        try (Session session = Session.create(file)) {
            session.submit(Submission.of(Author.person("ada"), problem, changes.toArray(Change[]::new))).join();
        }
        opened = new OpenWindow(stage, OpenWindow.fresh(file.resolveSibling("settings")));
    }

    @BeforeEach
    void openTheSession(FxRobot robot) {
        window().open(file);
        until(() -> window().page().shown().tree() != null && window().page().shown().selected() != null);
        robot.type(KeyCode.CONTROL);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        until(() -> columns(robot).getItems().size() == ANSWERS.size());
    }

    @AfterEach
    void close() {
        window().close();
    }

    @Test
    void aTieIsToldAndAStruckSampleTurnsTheVote(FxRobot robot) {
        assertThat(bars(robot)).containsExactly("24: 2 votes, wrong", "72: 2 votes, right", "62: 1 vote, wrong");
        assertThat(text(robot)).contains("A tie of 2 answers").contains("1 step that all begin with");
        fx(() -> {
            columns(robot).requestFocus();
            columns(robot).getSelectionModel().select(0);
        });
        robot.push(KeyCode.SHIFT, KeyCode.S);
        until(() -> bars(robot).getFirst().equals("72: 2 votes, right"));
        until(() -> window().page().told().told().contains("was struck"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> bars(robot).getFirst().equals("24: 2 votes, wrong"));
    }

    @Test
    void aBarShowsItsSamplesAloneAndHiddenVerdictsStayHidden(FxRobot robot) {
        fx(() -> toggle(robot, 1).fire());
        until(() -> columns(robot).getItems().size() == 2);
        fx(() -> toggle(robot, 1).fire());
        until(() -> columns(robot).getItems().size() == ANSWERS.size());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        until(() -> bars(robot).getFirst().equals("24: 2 votes"));
        assertThat(text(robot)).doesNotContain("✓ right").doesNotContain("✗ wrong");
    }

    private static ToggleButton toggle(FxRobot robot, int i) {
        return robot.lookup("#vote-bars .toggle-button").queryAllAs(ToggleButton.class).stream().toList().get(i);
    }

    private static List<String> bars(FxRobot robot) {
        return robot.lookup("#vote-bars .toggle-button").queryAll().stream().map(n -> n.getAccessibleText()).toList();
    }

    private static String text(FxRobot robot) {
        return robot.lookup("#samples-pane .label").queryAllAs(Labeled.class).stream().map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    @SuppressWarnings("unchecked")
    private static ListView<Object> columns(FxRobot robot) {
        return robot.lookup("#samples").queryAs(ListView.class);
    }

    private OpenWindow window() {
        return Objects.requireNonNull(opened);
    }
}
