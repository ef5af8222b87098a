package arborist.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.settings.Look;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A button without a ground of its own can still be read once it was clicked. */
@ExtendWith(ApplicationExtension.class)
class LinkLookTest {
    private List<Button> buttons = List.of();
    private @Nullable Theme theme;

    @Start
    void show(Stage stage) {
        Button quiet = Controls.button("Quiet", "Does nothing", () -> {});
        quiet.getStyleClass().add("quiet");
        buttons = List.of(Controls.link("Help me choose", "Asks", () -> {}), quiet);
        VBox root = new VBox(20, new Button("Other"));
        root.getChildren().addAll(buttons);
        Scene scene = new Scene(root, 300, 200);
        theme = new Theme(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void release() {
        fx(() -> {
            Objects.requireNonNull(theme).close();
            return theme;
        });
    }

    @ParameterizedTest
    @EnumSource(value = Look.class, names = {"LIGHT", "DARK"})
    void aClickGivesItNoGround(Look look, FxRobot robot) {
        Theme worn = Objects.requireNonNull(theme);
        for (Button button : buttons) {
            Color before = fx(() -> {
                worn.choose(look, 100);
                return ground(button);
            });
            robot.clickOn(button);
            robot.moveTo(button.getScene().getWindow().getX() + 250, button.getScene().getWindow().getY() + 190);
            assertThat(fx(button::isFocused)).isTrue();
            assertThat(fx(() -> ground(button))).as(button.getText()).isEqualTo(before);
        }
    }

    /** The colour at its left, inside its frame, where no letter is. */
    private static Color ground(Button button) {
        button.getScene().getRoot().applyCss();
        button.getScene().getRoot().layout();
        WritableImage image = button.snapshot(null, null);
        return image.getPixelReader().getColor(3, (int) image.getHeight() / 2);
    }

    private static <T> T fx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
