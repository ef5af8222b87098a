package arborist.app.example;

import arborist.session.Session;
import arborist.trace.Refused;
import arborist.ui.workbench.ExamplePlace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The example as a session of the user's own, to try everything on: made where there is none yet, then left alone. The trees that the
 * built-in model has grown come first, as they lie in {@code sessions}.
 */
public final class ExampleFile implements ExamplePlace {
    static final List<String> SHIPPED = List.of("vote-won", "direct-and-chain", "vote-gone-wrong",
            "game24-beam", "game24-monte-carlo", "revision");

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

    /** Where it lies, made or not. */
    public Path file() {
        return file;
    }

    /**
     * {@inheritDoc}
     *
     * @throws Refused where it cannot be made
     */
    @Override
    public synchronized Path ready() throws IOException {
        if (Files.exists(file)) {
            return file;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        // Made beside and moved when it is whole: a start that broke off leaves no half of it.
        Path beside = Files.createTempDirectory(file.toAbsolutePath().getParent(), "example");
        Path making = beside.resolve("example.arborist");
        try (Session session = Session.create(making)) {
            for (String shipped : SHIPPED) {
                merge(session, shipped);
            }
            example.fill(session).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Refused refused ? refused : e;
        }
        Files.move(making, file, StandardCopyOption.ATOMIC_MOVE);
        clear(beside);
        return file;
    }

    @Override
    public boolean is(Path other) {
        return other.toAbsolutePath().equals(file.toAbsolutePath());
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path each : left.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }

    private static void merge(Session session, String shipped) throws IOException {
        Path copy = Files.createTempFile(shipped, ".arborist");
        try (InputStream from =
                Objects.requireNonNull(ExampleFile.class.getResourceAsStream("/arborist/sessions/" + shipped
                        + ".arborist"))) {
            Files.copy(from, copy, StandardCopyOption.REPLACE_EXISTING);
            session.merge(copy).join();
        } finally {
            Files.delete(copy);
        }
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
