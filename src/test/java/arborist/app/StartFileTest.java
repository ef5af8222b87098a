package arborist.app;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.app.example.ExampleFile;
import arborist.app.example.ExampleSession;
import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first start shows the example, later ones what was open last, and what is asked for goes before both. */
class StartFileTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theFirstStartMakesTheExample() throws IOException {
        Path example = start().choose(null, Settings.fresh("me").opened(folder.resolve("gone.arborist").toString()));
        assertThat(example).isEqualTo(place());
        try (Session session = Session.open(example)) {
            List<ProblemRow> rows = session.problems(0, 20).join();
            assertThat(rows).as("both searches of the Game of 24 are of one problem").hasSize(9);
            assertThat(rows.getFirst().title()).as("what the built-in model has grown comes first")
                    .isEqualTo("8 - (25 / 5 * 12 - (8 + 90) / 2)");
            assertThat(rows.subList(5, 9)).allMatch(row -> row.title().contains("exact solver"));
            assertThat(session.check().join()).isEmpty();
        }
        byte[] made = Files.readAllBytes(example);
        assertThat(start().choose(null, Settings.fresh("me"))).isEqualTo(example);
        assertThat(example).hasBinaryContent(made);
    }

    @Test
    void theLastSessionThatIsThereComesFirstAndWhatIsAskedForBeforeIt() throws IOException {
        Path last = Files.createFile(folder.resolve("last.arborist"));
        Settings settings =
                Settings.fresh("me").opened(last.toString()).opened(folder.resolve("gone.arborist").toString())
                        .opened("not\0a path");
        assertThat(start().choose(null, settings)).isEqualTo(last);
        assertThat(start().choose(folder.resolve("asked"), settings)).isEqualTo(folder.resolve("asked"));
        assertThat(place()).doesNotExist();
    }

    private StartFile start() {
        return new StartFile(new ExampleFile(place(), new ExampleSession("test")));
    }

    private Path place() {
        return ExampleFile.place(Map.of("XDG_DATA_HOME", folder.toString()), "Linux", folder);
    }
}
