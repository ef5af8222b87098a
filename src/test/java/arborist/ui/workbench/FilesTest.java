package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static arborist.ui.workbench.OpenWindow.untilSo;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import arborist.exchange.Clash;
import arborist.session.MergeReport;
import arborist.session.Parted;
import arborist.session.Session;
import arborist.ui.kit.Preferences;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
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

/** Files come in and go out of the window whole or not at all, each is told of, and the FX thread waits for none. */
@ExtendWith(ApplicationExtension.class)
class FilesTest {
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
    void anEmptySessionSaysWhatToDo(FxRobot robot) {
        open().open(session("empty"));
        until(() -> robot.lookup("#empty-session").query().isVisible());
        untilSo(() -> assertThat(robot.lookup("#empty-session .button").queryAllAs(javafx.scene.Node.class))
                .extracting(javafx.scene.Node::getId)
                .containsExactly("import", "new-problem"));
    }

    @Test
    void aStrangeFileAmongSeveralIsToldAndTheOthersAreRead(FxRobot robot) throws Exception {
        open().open(session("several"));
        Path strange = Files.write(folder.resolve("strange.bin"), new byte[] {0, 1, 2, 0, 9});
        Path chain = Files.writeString(folder.resolve("chain.md"), "<think>Half of 48.</think>\n<answer>24</answer>");
        Path other = Files.writeString(folder.resolve("other.md"), "<think>4 * 6</think>\n<answer>24</answer>");
        fx(() -> open().window.drop(List.of(strange, chain, other)));
        until(() -> open().page().told().told().equals("Read 2 of 3 files."));
        until(() -> robot.lookup(".card .label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList()
                .containsAll(List.of("✗ strange.bin", "chain.md", "other.md")));
        robot.type(KeyCode.ESCAPE);
        assertThat(strange).exists();
        assertThat(chain).exists();
        assertThat(open().page().session().totals().join().problems()).isEqualTo(2);
    }

    @Test
    void whatTwoPeopleDidDifferentlyIsListedAfterAMergeAndLeadsToTheProblem(FxRobot robot) {
        Path anna = folder.resolve("anna.arborist");
        Path ben = folder.resolve("ben.arborist");
        Parted.write(anna, ben, 103);
        open().open(anna);
        fx(() -> open().page().actions().get("labels-view").handler().run());
        until(() -> robot.lookup("#labels-pane").query().getParent().isVisible());
        fx(() -> open().window.drop(List.of(ben, ben)));
        until(() -> robot.lookup("#import-conflicts").tryQuery().isPresent());
        ListView<Clash> list = robot.lookup("#import-conflicts").queryListView();
        assertThat(list.getItems()).hasSize(100).extracting(Clash::sentence).contains(
                "“step 7”: Anna pruned: no use here, Ben marked as solved there; what Ben did stands.");
        assertThat(robot.lookup(".card .label").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .anyMatch(text -> text.contains("103 conflicts"))
                .contains("and 3 more, which are not listed");
        fx(list::requestFocus);
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#import-conflicts").tryQuery().isEmpty()
                && Parted.PROBLEM.equals(open().page().shown().problem()));
        assertThat(robot.lookup("#labels-pane").query().getParent().isVisible()).as("the tree is seen").isFalse();
        until(() -> open().page().tree().isFocusWithin());
    }

    @Test
    void whatCouldNotBeMergedIsInTheReport() {
        FileReport report = FileReport.of(Path.of("ben.arborist"), new MergeReport(3, Set.of(), List.of(),
                List.of(new MergeReport.Skipped(17, "its clock is 0"), new MergeReport.Skipped(0, "a lost payload")),
                false));
        assertThat(report.hasMore()).isTrue();
        assertThat(report.bad()).containsExactly("edit 17: its clock is 0", "a lost payload");
    }

    @Test
    void everyWayToExportLeavesAFileAndNothingElse(FxRobot robot) throws Exception {
        Path session = session("log");
        open().open(session);
        Path log = Needs.data("tot-game24/gpt-4_propose1_value3_greedy5.json");
        fx(() -> open().window.drop(List.of(log)));
        until(() -> open().page().shown().tree() != null && open().page().told().told().contains("100 new problems"));
        Path out = Files.createDirectory(folder.resolve("out"));
        for (String way : List.of("png", "svg", "outline", "arborist-json", "orm")) {
            Path file = out.resolve("tree." + way.replace("arborist-", "").replace("outline", "md"));
            open().answer = Optional.of(file);
            robot.push(KeyCode.CONTROL, KeyCode.E);
            robot.clickOn("#export-" + way);
            if (way.equals("orm")) {
                until(() -> robot.lookup("#rows-preview").queryAs(TextArea.class).getText().contains("\"label\":0}"));
                fx(() -> robot.lookup("#rows-labels").queryAs(ComboBox.class).getSelectionModel().select(0));
                until(() -> robot.lookup("#rows-preview").queryAs(TextArea.class).getText()
                        .contains("there is no row"));
                fx(() -> robot.lookup("#rows-labels").queryAs(ComboBox.class).getSelectionModel().select(2));
                robot.clickOn("#rows-write");
            }
            until(() -> open().page().told().told().startsWith("Exported to " + file));
            assertThat(file).isNotEmptyFile();
        }
        assertThat(open().suggested).isEqualTo("log.jsonl");
        assertThat(open().page().told().told()).contains("500 rows of 100 problems");
        try (Stream<Path> all = Files.list(out)) {
            assertThat(all.count()).as("rows have a manifest beside them").isEqualTo(6);
        }
    }

    @Test
    void aSessionThatIsGoneIsSaidToBeAndForgotten() {
        Path gone = folder.resolve("gone.arborist");
        fx(() -> {
            open().preferences.change(s -> s.opened(gone.toString()));
            open().window.open(gone);
        });
        until(() -> open().window.page().told().told().contains("is not there any more"));
        until(() -> open().preferences.get().recent().isEmpty());
    }

    @Test
    void aSessionThatAnotherHoldsIsLeftToIt() {
        Path held = folder.resolve("held.arborist");
        try (Session other = Session.create(held)) {
            fx(() -> open().window.open(held));
            until(() -> open().window.page().told().told().contains("is open in another Arborist window"));
            assertThat(open().window.page()).isInstanceOf(WelcomePage.class);
            assertThat(other.file()).isEqualTo(held);
        }
    }

    private Path session(String name) {
        Path file = folder.resolve(name + ".arborist");
        Session.create(file).close();
        return file;
    }

    private OpenWindow open() {
        return Objects.requireNonNull(opened);
    }
}
