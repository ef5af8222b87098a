package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import arborist.session.Session;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Files that are dragged from another window are copied into the session, and never moved. */
@Needs.Display
@ExtendWith(ApplicationExtension.class)
class DropTest {
    @TempDir
    static Path root;

    private final List<TransferMode> ended = new ArrayList<>();
    private Path folder = Path.of("none");
    private @Nullable OpenWindow opened;
    private @Nullable Stage files;
    private @Nullable Label dragged;

    @Start
    void start(Stage stage) throws Exception {
        folder = Files.createTempDirectory(root, "d");
        opened = new OpenWindow(stage, OpenWindow.fresh(folder));
        stage.setX(300);
        stage.setY(0);
        stage.setWidth(900);
        stage.setHeight(700);
        Stage other = new Stage();
        Label source = new Label("files");
        dragged = source;
        source.setMinSize(160, 160);
        other.setScene(new Scene(new StackPane(source), 200, 200));
        other.setX(0);
        other.setY(0);
        other.show();
        files = other;
    }

    @AfterEach
    void close() {
        fx(() -> Objects.requireNonNull(files).close());
        open().close();
    }

    @Test
    void droppedFilesAreReadAndStayWhereTheyAre(FxRobot robot) throws Exception {
        Path session = folder.resolve("s.arborist");
        Session.create(session).close();
        open().open(session);
        Label source = Objects.requireNonNull(dragged);
        Path one = Files.writeString(folder.resolve("one.md"), "<think>Half of 48.</think>\n<answer>24</answer>");
        Path two = Files.writeString(folder.resolve("two.md"), "<think>4 * 6</think>\n<answer>24</answer>");
        fx(() -> {
            source.setOnDragDetected(event -> {
                Dragboard board = source.startDragAndDrop(TransferMode.COPY_OR_MOVE);
                ClipboardContent content = new ClipboardContent();
                content.putFiles(List.of(one.toFile(), two.toFile()));
                board.setContent(content);
                event.consume();
            });
            source.setOnDragDone(event -> ended.add(event.getTransferMode()));
        });
        robot.drag(source, MouseButton.PRIMARY).moveBy(20, 20).moveTo(".empty-note").moveBy(10, 10);
        until(() -> robot.lookup(".drop-target").tryQuery().isPresent());
        robot.drop();
        until(() -> open().page().told().told().equals("Read 2 files."));
        until(() -> !ended.isEmpty());
        assertThat(ended).containsExactly(TransferMode.COPY);
        assertThat(List.of(one.toFile(), two.toFile())).allMatch(File::isFile);
        assertThat(open().page().session().totals().join().problems()).isEqualTo(2);
    }

    private OpenWindow open() {
        return Objects.requireNonNull(opened);
    }
}
