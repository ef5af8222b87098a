package arborist.app;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.app.command.Merging;
import arborist.app.command.SessionShelf;
import arborist.app.example.ExampleFile;
import arborist.app.example.ExampleSession;
import arborist.app.models.RunKit;
import arborist.app.start.LastRun;
import arborist.app.start.Mode;
import arborist.app.start.PassingFolder;
import arborist.app.start.RunMark;
import arborist.exchange.Formats;
import arborist.lesson.Lessons;
import arborist.lesson.measure.KeptCurves;
import arborist.llm.Limits;
import arborist.settings.Keys;
import arborist.settings.SettingsStore;
import arborist.ui.kit.Preferences;
import arborist.ui.lessons.Teaching;
import arborist.ui.workbench.Services;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The window from its first frame on, as it is wired: what comes first, under whose hands, and what an error does that nobody caught. */
@ExtendWith(ApplicationExtension.class)
class FirstStartTest {
    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);
    private final Thread.@Nullable UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
    private final CountDownLatch chosen = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable RunKit kit;
    /** Whether something was opened at an earlier time. */
    private boolean opened;

    @TempDir
    Path folder;

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
    }

    @AfterEach
    void close() throws Exception {
        windows().forEach(window -> fx(window::close));
        assertThat(closed.await(20, TimeUnit.SECONDS)).isTrue();
        Thread.setDefaultUncaughtExceptionHandler(handler);
        WaitForAsyncUtils.clearExceptions();
        Objects.requireNonNull(kit).close();
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void whoHasNeverOpenedAnythingStaysOnTheWelcomePageAndIsOfferedTheExample() {
        begin(this::supplies);
        chosen.countDown();
        openExample();
    }

    @Test
    void theSessionOfTheLastTimeComesByItselfWhereNobodyTouchedThePage() {
        opened = true;
        begin(this::supplies);
        chosen.countDown();
        until(() -> title().equals("example.arborist · Arborist"));
    }

    private void openExample() {
        until(() -> text("#told").startsWith("The example is ready"));
        assertThat(title()).isEqualTo("Arborist");
        assertThat(find("#first-look-ask")).as("the page is still there").isNotNull();
        fx(() -> ((Button) node("#told-action")).fire());
        until(() -> title().equals("example.arborist · Arborist"));
    }

    @Test
    void whoAskedTheFirstCardKeepsItsAnswersAndIsOfferedTheExample() {
        begin(this::supplies);
        until(() -> find("#first-look-ask") instanceof Button ask && ask.isVisible());
        fx(() -> ((Button) node("#first-look-ask")).fire());
        chosen.countDown();
        until(() -> text("#told").startsWith("The example is ready"));
        until(() -> node("#first-look").lookupAll(".progress-indicator").isEmpty());
        assertThat(text("#first-look-cot")).contains("tokens");
        assertThat(title()).isEqualTo("Arborist");
        fx(() -> ((Button) node("#told-action")).fire());
        until(() -> title().equals("example.arborist · Arborist"));
    }

    @Test
    void anErrorOnEitherKindOfThreadIsToldWithWhatIsSavedAndTheProgramGoesOn() throws Exception {
        begin(this::supplies);
        chosen.countDown();
        openExample();
        Platform.runLater(() -> {
            throw new IllegalStateException("a secret of the window");
        });
        until(() -> windows().size() == 2);
        Stage trouble = windows().getLast();
        String said = all(trouble.getScene().getRoot());
        assertThat(said).contains("illegal state", "example.arborist").contains("Every edit");
        fx(() -> ((Button) trouble.getScene().lookup("#trouble-go-on")).fire());
        until(() -> windows().size() == 1);

        Thread worker = new Thread(() -> {
            throw new ArithmeticException("a secret of the worker");
        });
        worker.start();
        worker.join();
        until(() -> windows().size() == 2);
        TextArea report = (TextArea) windows().getLast().getScene().lookup("#trouble-report");
        assertThat(report.getText()).contains("IllegalStateException", "ArithmeticException", "beside the window")
                .doesNotContain("secret");
        fx(() -> ((Button) windows().getLast().getScene().lookup("#trouble-go-on")).fire());
        until(() -> windows().size() == 1);
        fx(() -> ((Button) node("#home")).fire());
        until(() -> title().equals("Arborist"));
    }

    @Test
    void whatCannotBeLoadedIsToldWithTheCodeThatRan() {
        begin(mode -> {
            throw new IOException("no " + folder);
        });
        kit = new RunKit(folder, () -> new Keys(null, Map.of()), "test");
        until(() -> windows().size() == 2);
        TextArea report = (TextArea) windows().getLast().getScene().lookup("#trouble-report");
        assertThat(report.getText()).contains("java.io.IOException (its message is left out)",
                "at arborist.app.FirstStartTest").doesNotContain(folder.toString());
    }

    @Test
    void settingsThatCannotBeReadAreToldWithWhereTheyAreKept() throws Exception {
        Files.writeString(folder.resolve("settings.json"), "{ this is no JSON");
        begin(this::supplies);
        String kept = folder.resolve("settings.json.broken").toString();
        until(() -> text("#told").contains(kept));
        chosen.countDown();
        until(() -> title().equals("example.arborist · Arborist"));
        until(() -> text("#told").contains(kept));
        assertThat(folder.resolve("settings.json.broken")).hasContent("{ this is no JSON");
    }

    @Test
    void theFolderOfASafeStartIsDeletedAtTheEnd() throws Exception {
        PassingFolder passing = PassingFolder.make("arborist-test");
        Files.writeString(Files.createDirectory(passing.path().resolve("drafts")).resolve("one"), "text");
        begin(mode -> {
            Supplies made = supplies(mode);
            return new Supplies(made.preferences(), made.services(), made.start(), passing::close);
        });
        until(() -> find("#first-look-ask") != null);
        assertThat(passing.path()).exists();
        windows().forEach(window -> fx(window::close));
        assertThat(closed.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(passing.path()).doesNotExist();
    }

    private void begin(Filling.Loading loading) {
        RunMark mark = RunMark.begin(folder.resolve("marks"), 1, folder);
        fx(() -> new Window(null, Mode.USUAL, new LastRun.Ended(), mark, closed::countDown, loading).show());
    }

    private Supplies supplies(Mode mode) {
        Keys keys = new Keys(null, Map.of());
        RunKit made = new RunKit(folder, () -> keys, "test");
        kit = made;
        ExampleFile example = new ExampleFile(folder.resolve("example.arborist"), new ExampleSession("test"));
        Preferences preferences = new Preferences(new SettingsStore(folder.resolve("settings.json"), "ada"));
        if (opened) {
            preferences.change(settings -> settings.opened(folder.resolve("example.arborist").toString()));
        }
        Services services = new Services(preferences, Formats.standard("test", Launcher.memory()), Merging::into,
                session -> new SessionShelf(session, null), null,
                new Teaching(new Lessons(folder), new KeptCurves(folder.resolve("figures"), () -> "test"),
                        door -> made.in(door, null, null, Limits.NONE)),
                example, List.of());
        return new Supplies(preferences, services, (asked, settings) -> {
            try {
                assertThat(chosen.await(60, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return example.ready();
        }, () -> {});
    }

    private static List<Stage> windows() {
        AtomicReference<List<Stage>> found = new AtomicReference<>(List.of());
        fx(() -> found.set(javafx.stage.Window.getWindows().stream().filter(Stage.class::isInstance)
                .map(Stage.class::cast).filter(Stage::isShowing).toList()));
        return found.get();
    }

    private static String title() {
        return windows().getFirst().getTitle();
    }

    private static @Nullable Node find(String id) {
        return windows().isEmpty() ? null : windows().getFirst().getScene().lookup(id);
    }

    private static Node node(String id) {
        return Objects.requireNonNull(find(id), id);
    }

    private static String text(String id) {
        return node(id) instanceof Labeled label ? label.getText() : all(node(id));
    }

    private static String all(Node root) {
        StringBuilder words = new StringBuilder();
        root.lookupAll("*").forEach(node -> words.append(switch (node) {
            case Label label -> label.getText() + "\n";
            case javafx.scene.text.Text text -> text.getText() + "\n";
            default -> "";
        }));
        return words.toString();
    }

    private static void fx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }

    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> {
                try {
                    return WaitForAsyncUtils.waitForAsyncFx(60_000, condition);
                } catch (RuntimeException e) {
                    return false;
                }
            });
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("it did not come about in 60 s", e);
        }
    }
}
