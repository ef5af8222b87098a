package arborist.ui.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What went wrong is said in a window of its own, whose report can be read before it is saved. */
@ExtendWith(ApplicationExtension.class)
class TroubleWindowTest {
    @TempDir
    private Path folder = Path.of("");

    private @Nullable Stage above;

    @Start
    void start(Stage stage) {
        above = stage;
        stage.setScene(new Scene(new StackPane(), 800, 600));
        stage.show();
    }

    @Test
    void theReportIsShownAndSavedAsItIsShown(FxRobot robot) throws Exception {
        Path file = folder.resolve("report.txt");
        TroubleWindow window = WaitForAsyncUtils.waitForAsyncFx(10_000,
                () -> TroubleWindow.show(above(), "what went wrong\n", file));
        robot.interact(() -> assertThat(window.also("One thing more.", "what went wrong\n  at some.Code\n")).isTrue());
        Stage shown = window.stage();
        TextArea text = robot.from(shown.getScene().getRoot()).lookup("#trouble-report").queryAs(TextArea.class);
        assertThat(text.getText()).contains("at some.Code");
        assertThat(text.isEditable()).isFalse();
        Button save = robot.from(shown.getScene().getRoot()).lookup("#trouble-save").queryButton();
        assertThat(save.getAccessibleText()).isNotBlank();
        assertThat(save.getTooltip().getText()).isNotBlank();
        robot.interact(save::fire);
        assertThat(Files.readString(file)).isEqualTo(text.getText());
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown.isShowing()).isFalse();
        robot.interact(() -> assertThat(window.also("Too late.", "")).isFalse());
        assertThat(above().isShowing()).as("the program goes on").isTrue();
    }

    @Test
    void aSafeStartIsAskedForInTheBareWindow(FxRobot robot) {
        List<Boolean> chosen = new ArrayList<>();
        robot.interact(() -> SafeStartPage.ask(above(), chosen::add));
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(chosen).containsExactly(true);
        robot.interact(() -> SafeStartPage.ask(above(), chosen::add));
        robot.interact(() -> robot.lookup("#start-as-usual").queryButton().fire());
        assertThat(chosen).containsExactly(true, false);
        robot.interact(() -> robot.lookup("#start-as-usual").queryButton().fire());
        assertThat(chosen).as("one choice is enough").hasSize(2);
    }

    private Stage above() {
        return Objects.requireNonNull(above);
    }
}
