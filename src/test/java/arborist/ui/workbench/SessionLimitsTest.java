package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.settings.SessionLimits;
import arborist.ui.kit.Preferences;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Scene;
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

/** What is typed as a session's budget counts once the field is left, and what is no amount says so and changes nothing. */
@ExtendWith(ApplicationExtension.class)
class SessionLimitsTest {
    @TempDir
    static Path folder;

    private @Nullable Preferences preferences;

    @Start
    void start(Stage stage) {
        Preferences fresh = OpenWindow.fresh(folder);
        preferences = fresh;
        stage.setScene(new Scene(new SessionLimitsRow(fresh), 600, 200));
        stage.show();
    }

    @AfterEach
    void close() {
        Objects.requireNonNull(preferences).close();
    }

    @Test
    void aBudgetIsTakenOnceItsFieldIsLeft(FxRobot robot) {
        write(robot, "#session-tokens", "200,000");
        assertThat(limits()).as("while it is typed nothing changes").isEqualTo(SessionLimits.NONE);
        robot.type(KeyCode.TAB);
        until(() -> limits().equals(new SessionLimits(200_000L, null, null, null)));

        write(robot, "#session-usd", "2,50");
        robot.type(KeyCode.ENTER);
        until(() -> told(robot).equals("Dollars of a session is a number above 0, or empty for no limit, not “2,50”."
                + " The limits stay as they were."));
        assertThat(limits()).isEqualTo(new SessionLimits(200_000L, null, null, null));

        write(robot, "#session-usd", "2.50");
        robot.type(KeyCode.ENTER);
        until(() -> limits().equals(new SessionLimits(200_000L, new BigDecimal("2.50"), null, null)));
        until(() -> told(robot).isEmpty());

        write(robot, "#session-calls", "50");
        robot.type(KeyCode.ENTER);
        write(robot, "#session-seconds", "1,800");
        robot.type(KeyCode.ENTER);
        until(() -> limits().equals(new SessionLimits(200_000L, new BigDecimal("2.50"), 50L, 1_800L)));
        write(robot, "#session-seconds", "half an hour");
        robot.type(KeyCode.ENTER);
        until(() -> told(robot).startsWith("Seconds of a session is a number above 0"));
    }

    private static void write(FxRobot robot, String field, String text) {
        TextField found = robot.lookup(field).queryAs(TextField.class);
        fx(() -> {
            found.requestFocus();
            found.setText(text);
        });
    }

    private static String told(FxRobot robot) {
        return robot.lookup("#session-limits-wrong").queryAs(Labeled.class).getText();
    }

    private SessionLimits limits() {
        return Objects.requireNonNull(preferences).get().sessionLimits();
    }
}
