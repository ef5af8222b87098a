package arborist.app;

import arborist.app.example.ExampleFile;
import arborist.app.example.ExampleSession;
import arborist.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which session the window opens first: the one that was asked for, else the last one that is still there, else the example. */
final class StartFile implements FirstChoice {
    private final ExampleFile example;

    StartFile(ExampleFile example) {
        this.example = example;
    }

    /** For the person who is logged in: the example lies where they keep their sessions, or else with the program's data. */
    static StartFile standard(Settings settings) {
        Path place = settings.sessionFolder().map(folder -> folder.resolve("example.arborist"))
                .orElseGet(() -> ExampleFile.place(System.getenv(), System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", "."))));
        return new StartFile(new ExampleFile(place, new ExampleSession(Version.text())));
    }

    @Override
    public Path choose(@Nullable Path asked, Settings settings) throws IOException {
        if (asked != null) {
            return asked;
        }
        Optional<Path> last =
                settings.recent().stream().flatMap(text -> path(text).stream()).filter(Files::isRegularFile)
                        .findFirst();
        return last.isPresent() ? last.get() : example.ready();
    }

    ExampleFile example() {
        return example;
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            // The settings' file may have been edited by hand.
            return Optional.empty();
        }
    }
}
