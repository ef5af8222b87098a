package arborist.app;

import arborist.app.crash.JavaCrash;
import arborist.app.crash.Report;
import arborist.app.crash.Trail;
import arborist.app.models.FirstWords;
import arborist.app.start.FirstFrame;
import arborist.app.start.LastRun;
import arborist.app.start.Mode;
import arborist.app.start.Rehearsal;
import arborist.ui.kit.Fx;
import arborist.ui.lessons.FirstLook;
import arborist.ui.trouble.SafeStartPage;
import arborist.ui.workbench.WorkbenchWindow;
import arborist.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Fills the bare window: menus and keys first, then the session; what takes long is made beside the FX thread. */
final class Filling {
    private static final Words WORDS = Words.of(Filling.class);
    private final Stage stage;
    private final Trail trail;
    private final Alarm alarm;
    private final Runnable quit;
    private final Rehearsal rehearsal;
    private final Loading loading;

    /** Makes what the window is filled with; waits for the disk. */
    @FunctionalInterface
    interface Loading {
        Supplies load(Mode mode) throws IOException;
    }

    /**
     * @param trail is told what is done
     * @param alarm is told what is saved
     * @param rehearsal is told how far the start has come, and may end it
     */
    Filling(Stage stage, Trail trail, Alarm alarm, Runnable quit, Rehearsal rehearsal, Loading loading) {
        this.stage = stage;
        this.trail = trail;
        this.alarm = alarm;
        this.quit = quit;
        this.rehearsal = rehearsal;
        this.loading = loading;
    }

    /** Begins to; on the FX thread. */
    void begin(@Nullable Path asked, Mode mode, LastRun last) {
        if (mode == Mode.ASK) {
            SafeStartPage.ask(stage, safely -> load(asked, safely ? Mode.SAFE : Mode.USUAL, last));
        } else {
            load(asked, mode, last);
        }
    }

    private void load(@Nullable Path asked, Mode mode, LastRun last) {
        beside(() -> loading.load(mode), supplies -> fill(supplies, asked, mode, last), alarm::hopeless);
    }

    private void fill(Supplies supplies, @Nullable Path asked, Mode mode, LastRun last) {
        WorkbenchWindow filled = new WorkbenchWindow(stage, supplies.services(), trail::done);
        alarm.saved(filled::saved);
        filled.show();
        stage.getIcons().add(new Image("/arborist/assets/icon/arborist-128.png"));
        stage.setOnHiding(hiding -> supplies.close());
        FirstFrame.then(() -> {
            if (reached(Rehearsal.Stage.READY)) {
                return;
            }
            tellOfSettings(supplies, filled);
            if (rehearsal.looks()) {
                look();
            }
            if (mode == Mode.SAFE && asked == null) {
                filled.tell(
                        WORDS.say("filling.a-safe-start-drawn-by"));
            } else {
                first(supplies, filled, asked);
            }
            if (last instanceof LastRun.JavaCrashed crash) {
                beside(() -> Report.of(JavaCrash.read(crash.left()), Version.text()),
                        report -> alarm.crashed(crash.left(), report), error -> filled.fail(Fx.sentence(error)));
            }
        });
    }

    private void first(Supplies supplies, WorkbenchWindow filled, @Nullable Path asked) {
        var settings = supplies.preferences().get();
        Runnable shown = () -> FirstFrame.then(() -> {
            tellOfSettings(supplies, filled);
            opened();
        });
        beside(() -> supplies.start().choose(asked, settings), file -> {
            if (asked != null) {
                filled.open(file, shown);
            } else if (settings.recent().isEmpty() && supplies.preferences().broken() == null
                    && !rehearsal.wants(Rehearsal.Stage.SESSION)) {
                // Whoever has never opened anything reads what one can do first: that page is not turned away under their eyes.
                filled.offer(file);
            } else {
                filled.begin(file, shown);
            }
        }, error -> filled.fail(Fx.sentence(error)));
    }

    /** Settings that could not be read are told of on the page that is there first, and again on the one that takes its place. */
    private static void tellOfSettings(Supplies supplies, WorkbenchWindow filled) {
        var broken = supplies.preferences().broken();
        if (broken != null) {
            Path kept = broken.kept();
            filled.fail(kept == null ? WORDS.say("filling.settings-broken-and-not-kept")
                    : WORDS.say("filling.settings-broken", kept));
        }
    }

    private void opened() {
        if (!reached(Rehearsal.Stage.SESSION) && rehearsal.wants(Rehearsal.Stage.MODEL)) {
            beside(FirstWords::said, this::answered, error -> quit.run());
        }
    }

    private void answered(int tokens) {
        var _ = reached(Rehearsal.Stage.MODEL);
    }

    /** Does what somebody does first who has just seen the welcome page. */
    private void look() {
        if (stage.getScene().lookup("#first-look") instanceof FirstLook card) {
            var _ = reached(Rehearsal.Stage.ASKED);
            card.ask(() -> {
                var _ = reached(Rehearsal.Stage.LOOKED);
            });
        }
    }

    private boolean reached(Rehearsal.Stage stage) {
        boolean over = rehearsal.endsAt(stage);
        if (over) {
            quit.run();
        }
        return over;
    }

    private static <T> void beside(Callable<T> task, Consumer<T> then, Consumer<Throwable> failure) {
        CompletableFuture<T> made = new CompletableFuture<>();
        // A platform thread: loading code holds on to its carrier.
        Thread.ofPlatform().daemon().name("start").start(() -> {
            try {
                made.complete(task.call());
            } catch (IOException e) {
                made.completeExceptionally(new CompletionException(e));
            } catch (Exception | Error e) {
                made.completeExceptionally(e);
            }
        });
        var _ = made.whenComplete((value, error) -> Fx.run(() -> {
            if (error == null) {
                then.accept(value);
            } else {
                failure.accept(error);
            }
        }));
    }
}
