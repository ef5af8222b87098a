package arborist.app.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens the window and returns when it was closed. */
@FunctionalInterface
public interface Opening {
    /** Shows a session, or where {@code file} is null the last one, at the first start the example. */
    void open(@Nullable Path file) throws Exception;
}
