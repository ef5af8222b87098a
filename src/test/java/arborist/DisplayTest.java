package arborist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** On a display the robot can also scroll, and click with a modifier held. */
@Needs.Display
@ExtendWith(ApplicationExtension.class)
class DisplayTest {

    private final Pane pane = new Pane();
    private final AtomicBoolean shift = new AtomicBoolean();
    private final AtomicReference<Double> scrolled = new AtomicReference<>(0.0);

    @Start
    void show(Stage stage) {
        pane.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> shift.set(click.isShiftDown()));
        pane.addEventHandler(ScrollEvent.SCROLL, scroll -> scrolled.set(scroll.getDeltaY()));
        stage.setScene(new Scene(pane, 200, 100));
        stage.show();
    }

    @Test
    void aClickCarriesItsModifier(FxRobot robot) {
        robot.press(KeyCode.SHIFT).clickOn(pane).release(KeyCode.SHIFT);
        assertThat(shift).isTrue();
    }

    @Test
    void theWheelReachesThePane(FxRobot robot) {
        robot.moveTo(pane).scroll(2, VerticalDirection.UP);
        assertThat(scrolled.get()).isNotZero();
    }
}
