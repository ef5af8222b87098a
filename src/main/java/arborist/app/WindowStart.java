package arborist.app;

import arborist.app.command.Opening;
import java.nio.file.Path;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;

/** Starts JavaFX with the window; loaded only when a window is wanted. */
final class WindowStart implements Opening {
    @Override
    public void open(@Nullable Path file) {
        Application.launch(Window.class);
    }
}
