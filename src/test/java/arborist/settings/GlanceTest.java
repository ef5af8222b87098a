package arborist.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first frame looks as the settings say, without that their file is read. */
class GlanceTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void itIsWrittenWithTheSettings() throws IOException {
        Path file = folder.resolve("settings.json");
        Settings settings = Settings.fresh("ada").withLook(Look.DARK).withFontPercent(150)
                .withWindow("1280x860+0+0 1920x1080+1280+0", new WindowPlace(1.5, -2, 900, 700, true))
                .withWindow("", new WindowPlace(0, 0, 640, 480, false));
        new SettingsStore(file, "ada").save(settings);
        assertThat(Glance.read(Glance.beside(file))).isEqualTo(Glance.of(settings));
    }

    @Test
    void whateverIsWrongWithItTheFrameIsShown() throws IOException {
        Path file = folder.resolve("first-frame.txt");
        assertThat(Glance.read(file)).isEqualTo(Glance.FRESH);
        for (String broken : new String[] {"", "\n", "PURPLE 100", "DARK", "DARK x", "DARK 100\n1 2 3 x true s",
            "DARK 100 3", "\0"}) {
            Files.writeString(file, broken);
            assertThat(Glance.read(file)).as(broken).isEqualTo(Glance.FRESH);
        }
        Files.writeString(file, "dark 900\nshort\n");
        assertThat(Glance.read(file).fontPercent()).isEqualTo(Settings.MOST_FONT);
        Files.write(file, new byte[100_000]);
        assertThat(Glance.read(file)).isEqualTo(Glance.FRESH);
    }
}
