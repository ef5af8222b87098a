package arborist.ui.workbench;

import arborist.app.command.Merging;
import arborist.app.command.SessionShelf;
import arborist.exchange.Formats;
import arborist.exchange.mapped.Mapping;
import arborist.exchange.mapped.Memory;
import arborist.exchange.mapped.Shape;
import arborist.settings.SettingsStore;
import arborist.ui.kit.Preferences;
import arborist.ui.lessons.Teaching;
import arborist.ui.run.RunServices;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/** A window with all that the real one has, in a folder of its own; a test answers for the person who is asked for files. */
final class OpenWindow implements AutoCloseable, Ask {
    final WorkbenchWindow window;
    final Preferences preferences;
    /** Where the next file is to be saved. */
    volatile Optional<Path> answer = Optional.empty();
    /** The name that was suggested last. */
    volatile String suggested = "";

    OpenWindow(Stage stage, Preferences preferences) {
        this(stage, preferences, null);
    }

    OpenWindow(Stage stage, Preferences preferences, @Nullable RunServices running) {
        this(stage, preferences, running, null, null);
    }

    OpenWindow(Stage stage, Preferences preferences, @Nullable RunServices running, @Nullable ExamplePlace example) {
        this(stage, preferences, running, null, example);
    }

    OpenWindow(Stage stage, Preferences preferences, @Nullable RunServices running, @Nullable Teaching teaching,
            @Nullable ExamplePlace example) {
        this.preferences = preferences;
        window = new WorkbenchWindow(stage, new Services(preferences, Formats.standard("test", memory()), Merging::into,
                session -> new SessionShelf(session, null), running, teaching, example), this);
        window.show();
    }

    /** Remembers mappings until the window is closed. */
    private static Memory memory() {
        Map<Shape, Mapping> kept = new ConcurrentHashMap<>();
        return new Memory() {
            @Override
            public Optional<Mapping> find(Shape shape) {
                return Optional.ofNullable(kept.get(shape));
            }

            @Override
            public void keep(Shape shape, Mapping mapping) {
                kept.put(shape, mapping);
            }
        };
    }

    /** Those of somebody who starts the program for the first time. */
    static Preferences fresh(Path folder) {
        return new Preferences(new SettingsStore(folder.resolve("settings.json"), "ada"));
    }

    SessionPage page() {
        return (SessionPage) window.page();
    }

    void open(Path session) {
        fx(() -> window.open(session));
        until(() -> window.page() instanceof SessionPage page && page.session().file().equals(session));
    }

    /** Closes the session that is open. */
    void welcome() {
        fx(window::welcome);
    }

    static void fx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }

    static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(60_000, condition));
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come about in 60 s; the keyboard is at " + focused(), e);
        }
    }

    private static List<String> focused() {
        return Window.getWindows().stream().map(window -> window.getScene().getFocusOwner()).map(String::valueOf)
                .toList();
    }

    @Override
    public Optional<Path> open(String title, List<String> patterns) {
        return answer;
    }

    @Override
    public List<Path> openAll(String title, List<String> patterns) {
        return answer.stream().toList();
    }

    @Override
    public Optional<Path> folder(String title, Optional<Path> from) {
        return answer;
    }

    @Override
    public Optional<Path> save(String title, String name, List<String> patterns) {
        suggested = name;
        return answer;
    }

    @Override
    public void close() {
        fx(window::close);
        preferences.close();
    }
}
