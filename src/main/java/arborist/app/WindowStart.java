package arborist.app;

import arborist.app.command.Opening;
import java.nio.file.Path;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;

/** Starts JavaFX with the window; loaded only when a window is wanted. */
final class WindowStart implements Opening {
    @Override
    public void open(@Nullable Path file) {
        // Formulas are painted with AWT, which would otherwise open a display of its own beside JavaFX's.
        System.setProperty("java.awt.headless", "true");
        Application.launch(Window.class, file == null ? new String[0] : new String[] {file.toString()});
    }
}
