package arborist.app.example;

import arborist.session.Session;
import arborist.trace.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The example as a session of the user's own, to try everything on: made where there is none yet, then left alone. */
public final class ExampleFile {
    private final Path file;
    private final ExampleSession example;

    public ExampleFile(Path file, ExampleSession example) {
        this.file = file;
        this.example = example;
    }

    /**
     * Where it lies, as each platform wants it.
     *
     * @param environment the process's variables
     * @param system the platform's name, as in {@code os.name}
     * @param home the person's own folder
     */
    public static Path place(Map<String, String> environment, String system, Path home) {
        return folder(environment, system, home).resolve("arborist").resolve("example.arborist");
    }

    /**
     * Its path, once it is there; waits for the disk.
     *
     * @throws Refused where it cannot be made
     */
    public Path ready() throws IOException {
        if (Files.exists(file)) {
            return file;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Session session = Session.create(file)) {
            example.fill(session).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Refused refused ? refused : e;
        }
        return file;
    }

    private static Path folder(Map<String, String> environment, String system, Path home) {
        Path named = absolute(environment.get("XDG_DATA_HOME"));
        if (named != null) {
            return named;
        }
        if (system.startsWith("Windows")) {
            Path local = absolute(environment.get("LOCALAPPDATA"));
            return local == null ? home.resolve("AppData").resolve("Local") : local;
        }
        return system.startsWith("Mac") ? home.resolve("Library").resolve("Application Support")
                : home.resolve(".local").resolve("share");
    }

    private static @Nullable Path absolute(@Nullable String text) {
        Path path = text == null || text.isBlank() ? null : Path.of(text);
        return path == null || !path.isAbsolute() ? null : path;
    }
}
