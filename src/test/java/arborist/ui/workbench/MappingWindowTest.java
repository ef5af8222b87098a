package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static arborist.ui.workbench.OpenWindow.untilSo;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.session.Session;
import arborist.trace.Tree;
import arborist.ui.kit.Preferences;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
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

/** Samples of any shape come into the window through a mapping that a person sees first, and can change. */
@ExtendWith(ApplicationExtension.class)
class MappingWindowTest {
    @TempDir
    static Path root;

    private final FxThreadWatch watch = new FxThreadWatch();
    private Path folder = Path.of("none");
    private @Nullable OpenWindow opened;

    @Start
    void start(Stage stage) throws Exception {
        folder = Files.createTempDirectory(root, "w");
        Preferences preferences = OpenWindow.fresh(folder);
        watch.start();
        opened = new OpenWindow(stage, preferences);
    }

    @AfterEach
    void close() throws Exception {
        open().close();
        assertThat(watch.end()).as("what can wait, on the FX thread").isEmpty();
    }

    @Test
    void theGuessIsShownAndCanBeChanged(FxRobot robot) throws Exception {
        session();
        Path file = Files.writeString(folder.resolve("odd.jsonl"), """
                {"question": "What is 1 + 1?", "truth": 2, "completions": ["Answer: 3", "Answer: 2"], "final": ["3", "2"]}
                """);
        Path chain = Files.writeString(folder.resolve("chain.md"), "<think>Half of 48.</think>\n<answer>24</answer>");
        fx(() -> open().window.drop(List.of(file, chain)));
        until(() -> shown(robot).contains("What is 1 + 1?"));
        until(() -> robot.lookup("#mapping-go").queryAs(Button.class).isFocused());
        untilSo(() -> assertThat(shown(robot)).contains("No right answer is known.", "Sample 2, answer 2"));
        choose(robot, "gold", "/truth");
        choose(robot, "answer", "/final");
        until(() -> shown(robot).contains("Right answer: 2"));
        assertThat(open().page().session().totals().join().problems()).isZero();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> open().page().told().told().equals("Read 2 files."));
        Tree tree = open().page().session().tree(open().page().session().problems(0, 1).join().getFirst().id()).join();
        assertThat(Objects.requireNonNull(tree.problem()).gold()).containsExactly("2");
        assertThat(tree.samples().values()).extracting(s -> Objects.requireNonNull(s.reading()).rule())
                .containsOnly("mapped");
    }

    @Test
    void onesOwnExpressionReadsTheAnswersAndIsRemembered(FxRobot robot) throws Exception {
        session();
        Path file = Files.writeString(folder.resolve("own.jsonl"), """
                {"question": "What is 1 + 1?", "target": "2", "completions": ["Result: 2, of 9 checks", "Result: 3, of 9"]}
                """);
        fx(() -> open().window.drop(List.of(file)));
        until(() -> shown(robot).contains("Sample 2, answer 9"));
        pattern(robot, "Result: (\\d+");
        until(() -> failure(robot).equals("\"Result: (\\d+\" is no regular expression: Unclosed group."));
        assertThat(robot.lookup("#mapping-go").queryAs(Button.class).isDisabled()).isTrue();
        pattern(robot, "Result: (\\d+)");
        until(() -> shown(robot).contains("Sample 2, answer 3"));
        assertThat(failure(robot)).isEmpty();
        choose(robot, "answer", "/target");
        until(() -> failure(robot).contains("not both"));
        fx(() -> robot.lookup("#map-answer").queryAs(ComboBox.class).getSelectionModel().selectFirst());
        until(() -> !robot.lookup("#mapping-go").queryAs(Button.class).isDisabled());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> open().page().told().told().startsWith("Read 1 new problem"));
        Tree tree = open().page().session().tree(open().page().session().problems(0, 1).join().getFirst().id()).join();
        assertThat(tree.samples().values()).extracting(s -> Objects.requireNonNull(s.reading()).rule())
                .containsOnly("the regular expression Result: (\\d+)");
        fx(() -> open().window.drop(List.of(file)));
        until(() -> robot.lookup("#map-pattern").tryQueryAs(TextField.class).map(TextField::getText).orElse("")
                .equals("Result: (\\d+)"));
        robot.type(KeyCode.ESCAPE);
        until(() -> open().page().told().told().equals("Nothing was read of own.jsonl."));
    }

    private static void pattern(FxRobot robot, String words) {
        fx(() -> robot.lookup("#map-pattern").queryAs(TextField.class).setText(words));
    }

    @Test
    void whatIsMissingIsAskedForAndNothingNeedBeRead(FxRobot robot) throws Exception {
        session();
        Path file = Files.writeString(folder.resolve("odd.csv"), "a,b\nWhat?,This.\n");
        fx(() -> open().window.drop(List.of(file)));
        until(() -> failure(robot).equals("Choose where the question stands."));
        until(() -> robot.lookup("#mapping-go").queryAs(Button.class).isDisabled());
        choose(robot, "question", "/a");
        until(() -> failure(robot).equals("Choose where the samples stand, or at least the answers."));
        choose(robot, "sample", "/b");
        until(() -> shown(robot).contains("This."));
        choose(robot, "tokens", "/b");
        until(() -> failure(robot).startsWith("None of the first rows can be read so: \"/b\" (tokens)"));
        robot.type(KeyCode.ESCAPE);
        until(() -> open().page().told().told().equals("Nothing was read of odd.csv."));
        assertThat(open().page().session().totals().join().problems()).isZero();
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(FxRobot robot, String field, String pointer) {
        fx(() -> {
            ComboBox<T> box = robot.lookup("#map-" + field).queryAs(ComboBox.class);
            box.setValue(box.getItems().stream()
                    .filter(c -> box.getConverter().toString(c).startsWith(pointer + " ")).findFirst().orElseThrow());
        });
    }

    private static List<String> shown(FxRobot robot) {
        return robot.lookup("#mapping-first .label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }

    private static String failure(FxRobot robot) {
        return robot.lookup("#mapping-failure").tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }

    private void session() {
        Path file = folder.resolve("s.arborist");
        Session.create(file).close();
        open().open(file);
    }

    private OpenWindow open() {
        return Objects.requireNonNull(opened);
    }
}
