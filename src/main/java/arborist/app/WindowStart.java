package arborist.app;

import arborist.app.command.Failed;
import arborist.app.command.Opening;
import arborist.app.start.LastRun;
import arborist.app.start.Mode;
import arborist.app.start.ProgramName;
import arborist.app.start.RunMark;
import arborist.app.start.Wanted;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;

/** Starts JavaFX with the window, and notes how that went; loaded only when a window is wanted. */
final class WindowStart implements Opening {
    @Override
    public void open(Wanted wanted) throws InterruptedException {
        Path marks = RunMark.folder(System.getenv(), Path.of(System.getProperty("user.home", ".")));
        LastRun last = RunMark.last(marks, process -> ProcessHandle.of(process).isPresent(),
                Path.of(System.getProperty("java.io.tmpdir", ".")));
        RunMark mark = RunMark.begin(marks, ProcessHandle.current().pid(), Path.of("").toAbsolutePath());
        Mode mode = Mode.of(wanted.safe(), last);
        if (mode.bySoftware()) {
            System.setProperty("prism.order", "sw");
        }
        // Formulas are painted with AWT, which would otherwise open a display of its own beside JavaFX's.
        System.setProperty("java.awt.headless", "true");
        CompletableFuture<Void> closed = new CompletableFuture<>();
        try {
            Platform.startup(() -> {
                try {
                    ProgramName.give();
                    new Window(wanted.file(), mode, last, mark, () -> closed.complete(null),
                            Supplies::of).show();
                } catch (RuntimeException | Error e) {
                    closed.completeExceptionally(e);
                }
            });
            closed.get();
        } catch (UnsupportedOperationException e) {
            mark.ended();
            throw new Failed("no window can be shown here: " + e.getMessage()
                    + "; the commands work without one, see arborist --help");
        } catch (ExecutionException e) {
            throw new IllegalStateException("the window could not be made", e.getCause());
        }
        mark.ended();
    }
}
