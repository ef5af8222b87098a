package arborist.app;

import arborist.app.crash.JavaCrash;
import arborist.app.crash.Report;
import arborist.app.crash.Trail;
import arborist.app.crash.Troubles;
import arborist.app.models.FirstWords;
import arborist.app.start.FirstFrame;
import arborist.app.start.LastRun;
import arborist.app.start.Mode;
import arborist.app.start.Rehearsal;
import arborist.ui.kit.Fx;
import arborist.ui.trouble.SafeStartPage;
import arborist.ui.trouble.TroubleWindow;
import arborist.ui.workbench.WorkbenchWindow;
import arborist.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Fills the bare window: menus and keys first, then the session; what takes long is made beside the FX thread. */
final class Filling {
    private static final Words WORDS = Words.of(Filling.class);
    private final Stage stage;
    private final Trail trail;
    private final Runnable quit;
    private final Rehearsal rehearsal;
    private @Nullable WorkbenchWindow window;
    private @Nullable TroubleWindow told;

    /**
     * @param trail is told what is done
     * @param rehearsal is told how far the start has come, and may end it
     */
    Filling(Stage stage, Trail trail, Runnable quit, Rehearsal rehearsal) {
        this.stage = stage;
        this.trail = trail;
        this.quit = quit;
        this.rehearsal = rehearsal;
    }

    /** Begins to; on the FX thread. */
    void begin(@Nullable Path asked, Mode mode, LastRun last) {
        Troubles troubles = new Troubles(Version.text(), trail, Platform::isFxApplicationThread, this::show);
        Thread.setDefaultUncaughtExceptionHandler(troubles);
        if (mode == Mode.ASK) {
            SafeStartPage.ask(stage, safely -> load(asked, safely ? Mode.SAFE : Mode.USUAL, last));
        } else {
            load(asked, mode, last);
        }
    }

    private void load(@Nullable Path asked, Mode mode, LastRun last) {
        beside(() -> Supplies.of(mode), supplies -> fill(supplies, asked, mode, last), this::hopeless);
    }

    private void fill(Supplies supplies, @Nullable Path asked, Mode mode, LastRun last) {
        WorkbenchWindow filled = new WorkbenchWindow(stage, supplies.services(), trail::done);
        window = filled;
        filled.show();
        stage.getIcons().add(new Image("/arborist/assets/icon/arborist-128.png"));
        stage.setOnHiding(hiding -> supplies.preferences().close());
        FirstFrame.then(() -> {
            if (reached(Rehearsal.Stage.READY)) {
                return;
            }
            if (mode == Mode.SAFE && asked == null) {
                filled.tell(
                        WORDS.say("filling.a-safe-start-drawn-by"));
            } else {
                var settings = supplies.preferences().get();
                beside(() -> supplies.start().choose(asked, settings), file -> filled.open(file,
                        () -> FirstFrame.then(this::opened)), filled::fail);
            }
            if (last instanceof LastRun.JavaCrashed crash) {
                beside(() -> Report.of(JavaCrash.read(crash.left()), Version.text()),
                        report -> told = TroubleWindow.show(stage,
                                WORDS.say("filling.the-last-time-java-itself", crash.left()),
                                WORDS.say("filling.every-edit-was-written-as"),
                                report, () -> {}, quit),
                        filled::fail);
            }
        });
    }

    private void opened() {
        if (!reached(Rehearsal.Stage.SESSION) && rehearsal.wants(Rehearsal.Stage.MODEL)) {
            beside(FirstWords::said, this::answered, sentence -> quit.run());
        }
    }

    private void answered(int tokens) {
        var _ = reached(Rehearsal.Stage.MODEL);
    }

    private boolean reached(Rehearsal.Stage stage) {
        boolean over = rehearsal.endsAt(stage);
        if (over) {
            quit.run();
        }
        return over;
    }

    /** Of an error that nobody caught; from any thread. */
    private void show(String sentence, String report) {
        Fx.run(() -> {
            TroubleWindow before = told;
            if (before == null || !before.also(sentence, report)) {
                WorkbenchWindow open = window;
                told = TroubleWindow.show(stage, sentence,
                        open == null ? WORDS.say("filling.no-session-was-open-nothing") : open.saved(), report,
                        () -> {}, quit);
            }
        });
    }

    private void hopeless(String sentence) {
        told = TroubleWindow.show(stage, sentence, WORDS.say("filling.nothing-was-opened-or-changed"),
                // The sentence may name a file, and what is sent on must not.
                Report.unstarted(Version.text()), quit, quit);
    }

    private static <T> void beside(Callable<T> task, Consumer<T> then, Consumer<String> failure) {
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
        Fx.then(made, then, failure);
    }
}
