package arborist.app;

import arborist.app.crash.Report;
import arborist.app.crash.Trail;
import arborist.app.crash.Troubles;
import arborist.ui.kit.Fx;
import arborist.ui.trouble.TroubleWindow;
import arborist.words.Words;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Hears of every error that nobody caught, and tells of it in a window of its own: what happened, and what is saved. */
final class Alarm implements Thread.UncaughtExceptionHandler {
    private static final Words WORDS = Words.of(Alarm.class);
    private final Stage stage;
    private final Runnable quit;
    private final Troubles troubles;
    private Supplier<String> saved = () -> WORDS.say("alarm.no-session-was-open");
    private @Nullable TroubleWindow told;

    /** @param trail what was done last */
    Alarm(Stage stage, Trail trail, Runnable quit) {
        this.stage = stage;
        this.quit = quit;
        troubles = new Troubles(Version.text(), trail, Platform::isFxApplicationThread, this::show);
    }

    /** From any thread. */
    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        troubles.uncaughtException(thread, error);
    }

    /** @param sentence says from now on what is saved */
    void saved(Supplier<String> sentence) {
        saved = sentence;
    }

    /** Java itself had crashed the last time. */
    void crashed(Path left, String report) {
        told = TroubleWindow.show(stage, WORDS.say("alarm.the-last-time-java-itself", left),
                WORDS.say("alarm.every-edit-was-written-as"), report, () -> {}, quit);
    }

    /** The program could not be filled with what it needs, and ends. */
    void hopeless(Throwable error) {
        told = TroubleWindow.show(stage, Fx.sentence(error), WORDS.say("alarm.nothing-was-opened-or-changed"),
                // The sentence may name a file, and what is sent on must not.
                Report.unstarted(Version.text(), error), quit, quit);
    }

    private void show(String sentence, String report) {
        Fx.run(() -> {
            TroubleWindow before = told;
            if (before == null || !before.also(sentence, report)) {
                told = TroubleWindow.show(stage, sentence, saved.get(), report, () -> {}, quit);
            }
        });
    }
}
