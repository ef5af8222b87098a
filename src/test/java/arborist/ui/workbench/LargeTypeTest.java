package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** In the largest type and a small window every button of every page and card can be read, and the menus stay in sight. */
class LargeTypeTest {
    /** Act after act; the second one of a page takes it away again. */
    private static final List<String> PAGES =
            List.of("filter-pane", "filter-pane", "samples-view", "sample-paths", "sample-paths", "compare-samples",
                    "compare-samples", "samples-view", "votes-view", "votes-view", "labels-view", "agreement",
                    "pairs-view", "labels-view", "set-table", "set-table", "lessons", "lessons");
    private static final List<String> CARDS = List.of("run", "run-set", "batch-write", "new-problem", "draw-problem",
            "export", "palette", "keys", "manual", "rescore", "rewrite");

    /** Its answers have words beside them. */
    private static final Path SAMPLES = Path.of("sessions/game24-beam.arborist");

    @RegisterExtension
    static final FirstWindows WINDOWS = new FirstWindows();
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private FirstWindow first;
    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everythingCanBeRead(String language, FxRobot robot) throws Exception {
        first = WINDOWS.open(folder, Locale.of(language), 200, 1150, 800);
        see("welcome");
        first.begin();
        see("tree");
        for (String page : PAGES) {
            first.act(page);
            see(page);
        }
        for (String card : CARDS) {
            first.act(card);
            see(card);
            first.press(KeyCode.ESCAPE);
        }
        first.act("preferences");
        for (int page = 1; page <= 5; page++) {
            see("preferences " + page);
            first.press(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
        }
        first.press(KeyCode.ESCAPE);
        first.act("labels-view");
        until(() -> robot.lookup("#labels-side").tryQuery().isPresent());
        for (String card : List.of("label-queue", "label-auto", "label-rules")) {
            first.act(card);
            see(card);
            first.press(KeyCode.ESCAPE);
        }
        first.act("labels-view");
        first.open.open(Files.copy(SAMPLES, folder.resolve("samples.arborist")));
        until(() -> first.open.page().shown().selected() != null && first.open.page().shown().tree() != null);
        first.act("samples-view");
        see("samples of a search");
        assertThat(wrong).isEmpty();
    }

    /** Once it has come to rest: nothing is wrong that is not so for a while. */
    private void see(String where) {
        List<String> now = now();
        for (int looks = 0; looks < 40 && !now.isEmpty(); looks++) {
            WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
            now = now();
        }
        now.forEach(words -> wrong.add(where + ": " + words));
    }

    private List<String> now() {
        List<String> now = new ArrayList<>();
        fx(() -> {
            first.stage.getScene().getRoot().applyCss();
            first.stage.getScene().getRoot().layout();
            now.addAll(CutWords.in(first.stage.getScene().getRoot()));
            var menus = first.stage.getScene().lookup(".menu-bar");
            if (menus == null || menus.localToScene(menus.getLayoutBounds()).getMinY() < 0) {
                now.add("the menus are out of sight");
            }
        });
        return now;
    }
}
