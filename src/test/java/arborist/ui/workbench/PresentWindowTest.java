package arborist.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.session.SpeakerNotes;
import arborist.trace.Problem;
import arborist.trace.Tree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A run is shown to a class with the keyboard alone, and what the presenter writes down is an edit like any other. */
@ExtendWith(ApplicationExtension.class)
class PresentWindowTest {
    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(stage, OpenWindow.fresh(folder));
    }

    @AfterEach
    void close() {
        OpenWindow.fx(open::close);
    }

    @Test
    void oneKeyForwardAndOneBack(FxRobot robot) throws Exception {
        begin(robot);
        OpenWindow.untilSo(() -> assertThat(text("present-what")).startsWith("Arborist asked"));
        press(robot, KeyCode.SPACE, "2" + of);
        press(robot, KeyCode.RIGHT, "3" + of);
        OpenWindow.untilSo(() -> assertThat(text("present-what"))
                .isEqualTo("Proposed “5 + 6 = 11 (left: 4 10 11)”"));
        press(robot, KeyCode.LEFT, "2" + of);
        press(robot, KeyCode.END, of.replace(" of ", "") + of);
        OpenWindow.untilSo(() -> assertThat(text("present-why")).isEqualTo("It has the best score of 5. The answer is right."));
        press(robot, KeyCode.HOME, "0" + of);
        robot.type(KeyCode.N);
        OpenWindow.until(
                () -> text("present-why").matches("Its value is 0\\.\\d+, rank 6 of 8; the five best are kept\\."));
        assertThat(open.page().shown().pastProperty().get()).isFalse();
        robot.type(KeyCode.ESCAPE);
        OpenWindow.until(() -> open.page().presenting().open() == null);
    }

    @Test
    void lightAndDarkAreThePresentationsOwn(FxRobot robot) throws Exception {
        begin(robot);
        boolean before = open.window.isDark();
        String worn = scene().getUserAgentStylesheet();
        robot.type(KeyCode.D);
        OpenWindow.until(() -> !worn.equals(scene().getUserAgentStylesheet()));
        assertThat(open.window.isDark()).isEqualTo(before);
        robot.type(KeyCode.R);
        robot.moveTo(scene().getWindow().getX() + 300, scene().getWindow().getY() + 300);
        OpenWindow.until(() -> node("pointer-ring").isVisible());
        robot.type(KeyCode.R);
        OpenWindow.until(() -> !node("pointer-ring").isVisible());
        robot.type(KeyCode.ESCAPE);
        OpenWindow.until(() -> open.page().presenting().open() == null);
    }

    @Test
    void whatIsWrittenDownIsKeptAndCanBeUndone(FxRobot robot) throws Exception {
        begin(robot);
        robot.type(KeyCode.N);
        OpenWindow.until(() -> text("present-why").startsWith("Its value is"));
        String turn = text("present-place");
        robot.type(KeyCode.S);
        OpenWindow.until(() -> node("present-strip-text").isFocused());
        robot.targetWindow(scene().getWindow());
        robot.write("which would you keep");
        OpenWindow.until(() -> ((TextArea) node("present-strip-text")).getText().equals("which would you keep"));
        robot.type(KeyCode.ESCAPE);
        OpenWindow.until(() -> notes().equals("which would you keep"));
        robot.type(KeyCode.RIGHT);
        OpenWindow.until(() -> !text("present-place").equals(turn));
        OpenWindow.until(() -> ((TextArea) node("present-strip-text")).getText().isEmpty());
        press(robot, KeyCode.LEFT, turn);
        OpenWindow.until(() -> ((TextArea) node("present-strip-text")).getText().equals("which would you keep"));
        robot.type(KeyCode.ESCAPE);
        OpenWindow.until(() -> open.page().presenting().open() == null);
        open.page().session().undo("ada").get(20, TimeUnit.SECONDS);
        assertThat(notes()).isEmpty();
    }

    /** Such as {@code " of 212"}: how many steps the session has depends on what the built-in model is. */
    private String of = "";

    private void begin(FxRobot robot) throws Exception {
        Path copy = folder.resolve(System.nanoTime() + ".arborist");
        Files.copy(Path.of("sessions/game24-beam.arborist"), copy);
        open.open(copy);
        OpenWindow.until(() -> open.page().shown().tree() != null);
        robot.type(KeyCode.F5);
        OpenWindow.until(() -> open.page().presenting().open() != null && text("present-place").matches("1 of \\d+"));
        of = text("present-place").substring(1);
    }

    private void press(FxRobot robot, KeyCode key, String place) {
        robot.type(key);
        OpenWindow.until(() -> text("present-place").equals(place));
    }

    /** The note that stands in the session, empty where there is none. */
    private String notes() throws Exception {
        Tree shown = Objects.requireNonNull(open.page().shown().tree());
        Problem problem = Objects.requireNonNull(shown.problem());
        Tree now = open.page().session().tree(problem.id()).get(20, TimeUnit.SECONDS);
        return now.choices().keySet().stream().filter(name -> name.startsWith("speaker-note ")).findFirst()
                .map(name -> SpeakerNotes.of(now, arborist.trace.Id.parse(name.substring("speaker-note ".length()))))
                .orElse("");
    }

    private static Scene scene() {
        return Window.getWindows().stream().filter(w -> w instanceof Stage s && s.getTitle().startsWith("Presentation"))
                .map(Window::getScene).findFirst().orElseThrow();
    }

    private static Node node(String id) {
        return Objects.requireNonNull(scene().lookup("#" + id), id);
    }

    private static String text(String id) {
        return ((Label) node(id)).getText();
    }
}
