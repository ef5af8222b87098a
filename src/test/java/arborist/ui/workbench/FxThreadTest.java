package arborist.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The watch that other tests rely on does see what it is there to see. */
@ExtendWith(ApplicationExtension.class)
class FxThreadTest {
    @TempDir
    Path folder;

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @Test
    void aFileThatIsLookedAtOnTheFxThreadIsFound() throws Exception {
        FxThreadWatch watch = new FxThreadWatch();
        watch.start();
        Files.exists(folder);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Files.isDirectory(folder));
        assertThat(watch.end()).anyMatch(s -> s.startsWith("java.nio.file.Files.isDirectory from arborist."))
                .noneMatch(s -> s.startsWith("java.nio.file.Files.exists"));
    }
}
