package arborist.app.bench;

import arborist.settings.Look;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.trace.Submission;
import arborist.trace.Tree;
import arborist.ui.kit.Shown;
import arborist.ui.kit.Theme;
import arborist.ui.tree.TreeCommands;
import arborist.ui.tree.TreePane;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** A window of 1000 x 800 with the explorer in it, driven and watched pulse by pulse. */
final class TreeStage implements AutoCloseable {
    private static final int FRAMES = 180;
    private static final int WARM = 60;

    private final Shown shown = new Shown();
    private final Stage stage;
    private final TreePane pane;
    private final Theme theme;

    private TreeStage(Stage stage) {
        this.stage = stage;
        pane = new TreePane(shown);
        Scene scene = new Scene(pane, 1000, 800);
        theme = new Theme(scene);
        theme.choose(Look.LIGHT, 100);
        stage.setScene(scene);
        stage.show();
    }

    /** Opens the window where no display is needed. */
    static TreeStage headless() throws Exception {
        FxThread.start();
        return FxThread.call(() -> new TreeStage(new Stage()));
    }

    /** Opens the problem, and returns once it is seen. */
    void open(Door door, Id problem) throws Exception {
        until(() -> Platform.runLater(() -> shown.open(door, problem)), () -> pane.painted() != null);
    }

    /** Makes an edit, and returns once it is seen; the clock is told when. */
    @SuppressWarnings("ReferenceEquality") // whether it is another tree, not whether it looks alike
    void edit(Door door, Submission submission) throws Exception {
        Tree before = pane.painted();
        until(() -> {
            PaintClock.asked();
            var _ = door.submit(submission);
        }, () -> pane.painted() != before);
    }

    /**
     * The intervals between pulses while each of them moves the view.
     *
     * @param zoom how near, 1 being the size at which thoughts are read; 0 for all of the tree at once
     */
    Frames frames(double zoom) throws Exception {
        TreeCommands commands = pane.commands();
        FxThread.call(() -> {
            commands.toRoot();
            commands.look().fit();
            if (zoom > 0) {
                commands.toBestLeaf();
                commands.look().actualSize();
            }
            return commands;
        });
        TimeUnit.MILLISECONDS.sleep(600);
        FxThread.call(() -> {
            commands.look().zoomBy(zoom > 0 ? zoom : 1);
            return commands;
        });
        Frames frames = new Frames();
        CompletableFuture<Frames> done = new CompletableFuture<>();
        Platform.runLater(new AnimationTimer() {
            private int count;
            private long last;

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (count > WARM) {
                    frames.add(time - last);
                }
                last = time;
                commands.look().zoomBy(count % 60 < 30 ? 1.02 : 1 / 1.02);
                commands.look().panBy(count % 40 < 20 ? 6 : -6, count % 80 < 40 ? 9 : -9);
                if (++count > WARM + FRAMES) {
                    stop();
                    done.complete(frames);
                }
            }
        }::start);
        return done.get(2, TimeUnit.MINUTES);
    }

    /** Shows nothing any more. */
    void shut() throws Exception {
        FxThread.call(() -> {
            shown.close();
            return shown;
        });
    }

    @Override
    public void close() {
        Platform.runLater(() -> {
            pane.close();
            shown.close();
            theme.close();
            stage.close();
            Platform.exit();
        });
    }

    /** Does something, and tells the clock of the pulse in which its outcome was painted. */
    private void until(Runnable does, BooleanSupplier seen) throws Exception {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        FxThread.call(() -> {
            Scene scene = stage.getScene();
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    if (seen.getAsBoolean()) {
                        PaintClock.painted();
                        scene.removePostLayoutPulseListener(this);
                        done.complete(true);
                    }
                }
            });
            return scene;
        });
        does.run();
        done.get(2, TimeUnit.MINUTES);
    }
}
