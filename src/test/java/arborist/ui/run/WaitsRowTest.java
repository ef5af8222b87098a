package arborist.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.settings.ServerWaits;
import arborist.settings.SettingsStore;
import arborist.ui.kit.Preferences;
import java.nio.file.Path;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** How long servers are waited for is kept, and what is no time changes nothing and says so. */
@ExtendWith(ApplicationExtension.class)
class WaitsRowTest {

    @Test
    void timesAreKeptAndShownAgain(FxRobot robot, @TempDir Path folder) {
        SettingsStore store = new SettingsStore(folder.resolve("settings.json"), "Ada");
        robot.interact(() -> {
            try (Preferences preferences = new Preferences(store)) {
                assertThat(preferences.get().waits()).isEqualTo(ServerWaits.USUAL);
                WaitsRow row = new WaitsRow(preferences);
                type(row, "#waits-first", "1,200");
                assertThat(preferences.get().waits()).isEqualTo(new ServerWaits(1_200L, null));
                type(row, "#waits-total", "soon");
                assertThat(((Label) Objects.requireNonNull(row.lookup("#waits-wrong"))).getText())
                        .startsWith("Seconds for an answer is a number above 0")
                        .endsWith("The times stay as they were.");
                assertThat(preferences.get().waits()).isEqualTo(new ServerWaits(1_200L, null));
                type(row, "#waits-total", "3600");
                assertThat(((TextField) Objects.requireNonNull(new WaitsRow(preferences).lookup("#waits-first")))
                        .getText()).isEqualTo("1200");
            }
        });
        assertThat(store.load().waits()).isEqualTo(new ServerWaits(1_200L, 3_600L));
    }

    private static void type(WaitsRow row, String id, String text) {
        TextField field = (TextField) Objects.requireNonNull(row.lookup(id));
        field.setText(text);
        field.fireEvent(new ActionEvent());
    }
}
