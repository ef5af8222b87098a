package arborist.app.bench;

import arborist.app.command.Merging;
import arborist.app.command.SessionShelf;
import arborist.exchange.Formats;
import arborist.ui.kit.Preferences;
import arborist.ui.run.RunServices;
import arborist.ui.tree.TreePane;
import arborist.ui.workbench.Services;
import arborist.ui.workbench.WorkbenchWindow;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program's own window with all that is in it, led as a person leads it, and watched pulse by pulse. */
final class BenchWindow implements AutoCloseable {
    private final Stage stage;
    private final WorkbenchWindow window;

    private BenchWindow(Stage stage, Preferences preferences, @Nullable RunServices running) {
        this.stage = stage;
        window = new WorkbenchWindow(stage, new Services(preferences, Formats.standard("bench"), Merging::into,
                session -> new SessionShelf(session, null), running, null, null, List.of()));
        window.show();
    }

    /**
     * Opens the window where no display is needed.
     *
     * @param running null where nothing is run
     */
    static BenchWindow headless(Preferences preferences, @Nullable RunServices running) throws Exception {
        FxThread.start();
        return FxThread.call(() -> new BenchWindow(new Stage(), preferences, running));
    }

    void open(Path file) throws Exception {
        FxThread.call(() -> {
            window.open(file);
            return file;
        });
        FxThread.until("the session's tree",
                () -> find("#tree") instanceof TreePane pane && pane.painted() != null);
    }

    /** Shows another problem of the session, counted from 0. */
    @SuppressWarnings("ReferenceEquality") // whether it is another tree, not whether it looks alike
    void problem(int at) throws Exception {
        TreePane tree = tree();
        var before = FxThread.call(() -> {
            var painted = tree.painted();
            ((ListView<?>) find("#problems")).getSelectionModel().select(at);
            return painted;
        });
        FxThread.until("the other problem", () -> tree.painted() != null && (at == 0 || tree.painted() != before));
    }

    /** Begins the run that was chosen last, in the run dialog. */
    void run() throws Exception {
        press(KeyCode.R, false);
        FxThread.until("the run dialog", () -> find("#run-go") != null);
        FxThread.call(() -> {
            ((Button) find("#run-go")).fire();
            return stage;
        });
    }

    /** Opens the labelling page, and returns once its queue stands. */
    void label() throws Exception {
        press(KeyCode.A, true);
        FxThread.until("the queue of solutions", () -> find("#labels-where") instanceof Label where
                && where.getText().startsWith("Solution "));
    }

    /** Which step of which solution is judged, as the labelling page says it. */
    String labelled() throws Exception {
        return FxThread.call(() -> ((Label) find("#labels-where")).getText());
    }

    /**
     * Presses a key as often as it labels a step, each time as soon as the next step is there.
     *
     * @return from each key to the pulse that shows the next step
     */
    Frames labels(KeyCode key, int count) throws Exception {
        Frames frames = new Frames();
        CompletableFuture<Frames> done = new CompletableFuture<>();
        Platform.runLater(new AnimationTimer() {
            private String before = "";
            private long pressed;
            private int given;

            @Override
            public void handle(long now) {
                String where = find("#labels-where") instanceof Label label ? label.getText() : "";
                if (pressed != 0 && where.equals(before)) {
                    return;
                }
                if (pressed != 0) {
                    frames.add(System.nanoTime() - pressed);
                }
                if (given++ == count) {
                    stop();
                    done.complete(frames);
                    return;
                }
                before = where;
                pressed = System.nanoTime();
                Event.fireEvent(stage.getScene().getFocusOwner(),
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            }
        }::start);
        return done.get(5, TimeUnit.MINUTES);
    }

    /**
     * Shows the samples side by side and scrolls from the first to the last, a bit each pulse.
     *
     * @return the intervals between the pulses
     */
    Frames scrollSamples(int samples, int pulses) throws Exception {
        press(KeyCode.V, true);
        FxThread.until("the samples", () -> find("#samples") instanceof ListView<?> list
                && list.getItems().size() == samples && bar(list) != null);
        int[] pulse = {0};
        return pulses(() -> {
            ScrollBar bar = bar((ListView<?>) find("#samples"));
            if (bar != null) {
                bar.setValue(bar.getMin() + (bar.getMax() - bar.getMin()) * ++pulse[0] / pulses);
            }
            return pulse[0] >= pulses;
        });
    }

    private static @Nullable ScrollBar bar(Node list) {
        return list.lookupAll(".scroll-bar").stream().filter(ScrollBar.class::isInstance).map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible()).findFirst()
                .orElse(null);
    }

    private void press(KeyCode key, boolean shift) throws Exception {
        FxThread.call(() -> {
            Event.fireEvent(stage.getScene().getRoot(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, true, false, false));
            return stage;
        });
    }

    TreePane tree() throws Exception {
        return FxThread.call(() -> (TreePane) find("#tree"));
    }

    /** The intervals between pulses from the next one until it is enough; that is asked at each pulse. */
    Frames pulses(BooleanSupplier enough) throws Exception {
        Frames frames = new Frames();
        CompletableFuture<Frames> done = new CompletableFuture<>();
        Platform.runLater(new AnimationTimer() {
            private long last;

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (last != 0) {
                    frames.add(time - last);
                }
                last = time;
                if (enough.getAsBoolean()) {
                    stop();
                    done.complete(frames);
                }
            }
        }::start);
        return done.get(2, TimeUnit.MINUTES);
    }

    @Override
    public void close() {
        // The preferences are closed after it, and it still writes into them.
        CompletableFuture.runAsync(() -> {
            window.close();
            stage.close();
        }, Platform::runLater).join();
        Platform.exit();
    }

    private Node find(String selector) {
        return stage.getScene().lookup(selector);
    }
}
