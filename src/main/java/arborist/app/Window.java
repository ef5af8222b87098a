package arborist.app;

import arborist.app.crash.Trail;
import arborist.app.start.FirstFrame;
import arborist.app.start.LastRun;
import arborist.app.start.Mode;
import arborist.app.start.Rehearsal;
import arborist.app.start.RunMark;
import arborist.settings.Glance;
import arborist.ui.workbench.BareWindow;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The window from its first frame on: the bare frame comes first and waits for nothing, then what is needed to fill it is loaded behind
 * it.
 */
final class Window {
    private final Rehearsal rehearsal = Rehearsal.of(System.getenv(), System.out);
    private final @Nullable Path asked;
    private final Mode mode;
    private final LastRun last;
    private final RunMark mark;
    private final Runnable closed;
    private final Filling.Loading loading;
    private final Trail trail = new Trail();
    private final Stage stage = new Stage();
    private @Nullable Alarm alarm;

    /**
     * @param asked the session to open; null for the last one
     * @param last how the run before this one ended
     * @param mark of this run
     * @param closed is told when the window is no longer there
     * @param loading makes what it is filled with
     */
    Window(@Nullable Path asked, Mode mode, LastRun last, RunMark mark, Runnable closed, Filling.Loading loading) {
        this.asked = asked;
        this.mode = mode;
        this.last = last;
        this.mark = mark;
        this.closed = closed;
        this.loading = loading;
    }

    /** Shows it; on the FX thread. */
    void show() {
        // Before the first frame; what it takes to tell of an error is loaded only where there is one.
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> alarm().uncaughtException(thread, error));
        stage.setOnHidden(hidden -> closed.run());
        BareWindow.show(stage, mode == Mode.USUAL ? Glance.standard() : Glance.FRESH);
        FirstFrame.then(this::fill);
    }

    private void fill() {
        mark.shown();
        if (rehearsal.endsAt(Rehearsal.Stage.FRAME)) {
            closed.run();
        } else {
            new Filling(stage, trail, alarm(), closed, rehearsal, loading).begin(asked, mode, last);
        }
    }

    /** Asked for from whatever thread an error comes on. */
    private synchronized Alarm alarm() {
        Alarm made = alarm;
        if (made == null) {
            made = new Alarm(stage, trail, closed);
            alarm = made;
        }
        return made;
    }
}
