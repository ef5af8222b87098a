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
    private final Stage stage = new Stage();

    /**
     * @param asked the session to open; null for the last one
     * @param last how the run before this one ended
     * @param mark of this run
     * @param closed is told when the window is no longer there
     */
    Window(@Nullable Path asked, Mode mode, LastRun last, RunMark mark, Runnable closed) {
        this.asked = asked;
        this.mode = mode;
        this.last = last;
        this.mark = mark;
        this.closed = closed;
    }

    /** Shows it; on the FX thread. */
    void show() {
        stage.setOnHidden(hidden -> closed.run());
        BareWindow.show(stage, mode == Mode.USUAL ? Glance.standard() : Glance.FRESH);
        FirstFrame.then(this::fill);
    }

    private void fill() {
        mark.shown();
        if (rehearsal.endsAt(Rehearsal.Stage.FRAME)) {
            closed.run();
        } else {
            new Filling(stage, new Trail(), closed, rehearsal).begin(asked, mode, last);
        }
    }
}
