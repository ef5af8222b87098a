package arborist.ui.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import arborist.Needs;
import arborist.settings.Look;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Submission;
import arborist.ui.kit.MemoryDoor;
import arborist.ui.kit.Shown;
import arborist.ui.kit.Theme;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the headless platform cannot do: the wheel, and clicks with a modifier. */
@Needs.Display
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the robot shows the window before any test
class TreeWheelTest {
    private final Shown shown = new Shown();
    private final MemoryDoor door = new MemoryDoor();
    private TreePane pane;
    private Theme theme;

    @Start
    void show(Stage stage) {
        pane = new TreePane(shown);
        Scene scene = new Scene(pane, 900, 700);
        theme = new Theme(scene);
        theme.choose(Look.LIGHT, 100);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void smallTree() throws TimeoutException {
        door.submit(Submission.of(Author.person("ada"), Sample.PROBLEM, Sample.small().toArray(Change[]::new))).join();
        fx(() -> {
            shown.open(door, Sample.PROBLEM);
            return shown;
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> fx(() -> pane.model().current() != null));
        fx(() -> {
            pane.camera().set(pane.camera().view().zoomed(2, 450, 350));
            return pane;
        });
    }

    @AfterEach
    void release() {
        fx(() -> {
            pane.close();
            shown.close();
            theme.close();
            return shown;
        });
        door.close();
    }

    @Test
    void theWheelMovesTheView(FxRobot robot) throws TimeoutException {
        robot.moveTo(pane);
        Viewport before = view();
        robot.scroll(2, VerticalDirection.DOWN);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> view().y() != before.y());
        assertThat(view().zoom()).isEqualTo(before.zoom());
        assertThat(view().x()).isEqualTo(before.x());
    }

    @Test
    void theWheelWithControlZoomsAtThePointer(FxRobot robot) throws TimeoutException {
        Point2D pointer = fx(() -> pane.localToScreen(300, 300));
        robot.moveTo(pointer);
        Viewport before = view();
        robot.press(KeyCode.CONTROL).scroll(2, VerticalDirection.DOWN).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> view().zoom() != before.zoom());
        assertThat(view().toTreeX(300)).isCloseTo(before.toTreeX(300), within(0.1));
        assertThat(view().toTreeY(300)).isCloseTo(before.toTreeY(300), within(0.1));
    }

    @Test
    void aModifierChangesNothingAboutAClick(FxRobot robot) {
        Point2D b = fx(() -> {
            Plan plan = pane.model().current();
            int i = plan == null ? Plan.NONE : plan.index(Sample.id("b"));
            return plan == null ? Point2D.ZERO : pane.localToScreen(
                    view().toScreenX(plan.left(i) + Em.CARD_WIDTH / 2),
                    view().toScreenY(plan.placement().centre()[i]));
        });
        robot.moveTo(b).press(KeyCode.CONTROL).clickOn(MouseButton.PRIMARY).release(KeyCode.CONTROL);
        assertThat(fx(shown::selected)).isEqualTo(Sample.id("b"));
    }

    private Viewport view() {
        return fx(() -> pane.camera().view());
    }

    private static <T> T fx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
