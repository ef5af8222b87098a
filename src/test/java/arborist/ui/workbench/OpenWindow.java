package arborist.ui.workbench;

import arborist.app.command.Merging;
import arborist.app.command.SessionShelf;
import arborist.exchange.Formats;
import arborist.exchange.mapped.Mapping;
import arborist.exchange.mapped.Memory;
import arborist.exchange.mapped.Shape;
import arborist.session.Session;
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
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
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
                session -> new SessionShelf(session, null), running, teaching, example,
                List.of(new DataPlace(DataPlace.What.SETTINGS, preferences.file()),
                        new DataPlace(DataPlace.What.LESSONS, preferences.file().resolveSibling("lessons")))),
                this);
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

    /** The same, and waits until a thought is selected; no key of the test before counts as pressed any more. */
    void begin(FxRobot robot, Path session) {
        open(session);
        until(() -> page().shown().tree() != null && page().shown().selected() != null);
        robot.type(KeyCode.CONTROL);
    }

    /** Closes the session that is open. */
    void welcome() {
        fx(window::welcome);
    }

    static void fx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }

    /** Waits until it holds; as long as it cannot be looked at, as where a node is not there yet, it does not. */
    static void until(Callable<Boolean> condition) {
        AtomicReference<@Nullable Throwable> last = new AtomicReference<>();
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
                try {
                    last.set(null);
                    return condition.call();
                } catch (Exception | AssertionError e) {
                    last.set(e);
                    return false;
                }
            }));
        } catch (TimeoutException e) {
            Throwable why = last.get();
            throw new AssertionError("it did not come about in 60 s; the keyboard is at " + focused(),
                    why == null ? e : why);
        }
    }

    /**
     * Waits until all that is asserted holds at one moment. What one part of the window shows tells nothing of when another one
     * follows, so it is not enough to wait for the first and look at the second.
     */
    static void untilSo(Runnable asserted) {
        until(() -> {
            asserted.run();
            return true;
        });
    }

    /** Waits until what is typed goes into a field. */
    static void untilTyping(FxRobot robot, String field) {
        until(() -> robot.lookup(field).query().isFocused());
    }

    /** Waits until nobody holds a session any more: it is closed on a thread of its own. */
    static void untilClosed(Path session) {
        until(() -> {
            Session.open(session).close();
            return true;
        });
    }

    /** Takes back what was done last, once it is known that there is something. */
    void undo(FxRobot robot) {
        until(() -> page().actions().get("undo").possible());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
    }

    /** Does again what was taken back last, once it is known that there is something. */
    void redo(FxRobot robot) {
        until(() -> page().actions().get("redo").possible());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    }

    private static List<String> focused() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Window.getWindows().stream()
                .map(window -> String.valueOf(window.getScene().getFocusOwner())).toList());
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
