package arborist.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command explains itself; a wrong one says in one line what is wrong, and its exit code says whose fault it is. */
class UsageTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"import", "export", "show", "check", "tally", "agreement", "label", "render",
        "bench"})
    void everyCommandHasHelpWithAnExample(String command) {
        CommandRun run = CommandRun.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: arborist " + command).contains("Example: arborist " + command);
        assertThat(run.err()).isEmpty();
        assertThat(CommandRun.of("--help").out()).contains("  " + command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"show", "import", "import a.json", "export a.arborist", "render a.arborist", "check", "bench",
                "bench nothing", "show --jsn a.arborist", "sohw", "show a b",
                "batch", "batch write q.jsonl --model m --out r.jsonl",
                "import a.csv --map m.json --format chain --into x",
                "render a.arborist --out tree.gif",
                "render a.arborist --out tree.png --problem one", "render a.arborist --out tree.png --scale 9",
                "export a.arborist --format nothing --out b", "export a.arborist --format png --out b.svg",
                "export a.arborist --format orm", "export a.arborist --format orm --out b --zero maybe",
                "export a.arborist --format outline --out b --preview 3"})
    void wrongUsageIsTwoAndOneLine(String line) {
        CommandRun run = CommandRun.of((Object[]) line.split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1).first().asString().startsWith("arborist: ").contains("--help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show nowhere.arborist", "check nowhere.arborist",
        "export nowhere.arborist --format outline --out x",
        "render nowhere.arborist --out x.svg", "nowhere.arborist", "import nowhere.json --into made.arborist"})
    void aMissingFileIsOneAndOneLineThatNamesIt(String line) {
        CommandRun run = CommandRun.of((Object[]) line.split(" ", -1));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1).first().asString().startsWith("arborist: ").contains("nowhere");
        assertThat(Path.of("made.arborist")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "check", "tally"})
    void aFileThatIsNoSessionIsOneAndOneLine(String command) throws IOException {
        Path file =
                Files.writeString(folder.resolve("broken.arborist"), "SQLite format 3\0 and then nothing of the sort");
        CommandRun run = CommandRun.of(command, file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1).first().asString().doesNotContain("Exception");
        assertThat(file).hasContent("SQLite format 3\0 and then nothing of the sort");
    }

    @Test
    void withoutACommandTheWindowOpens() throws IOException {
        List<@Nullable Path> opened = new ArrayList<>();
        Path file = Files.writeString(folder.resolve("a.arborist"), "");
        assertThat(CommandRun.with(opened).code()).isZero();
        assertThat(CommandRun.with(opened, file).code()).isZero();
        assertThat(opened).containsExactly(null, file.toAbsolutePath());
    }

    @Test
    void benchTellsOneObjectALine() {
        CommandRun run = CommandRun.of("bench", "tiny");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).containsExactly(
                "{\"bench\":\"tiny\",\"case\":\"1k\",\"figure\":\"layout\",\"value\":12.35,\"unit\":\"ms\"}",
                "{\"bench\":\"tiny\",\"case\":\"1k\",\"figure\":\"heap\",\"value\":123500,\"unit\":\"MB\"}");
        assertThat(CommandRun.of("bench", "list").out().strip()).isEqualTo("tiny");
    }

    @Test
    void itsVersionIsTold() {
        assertThat(CommandRun.of("--version").out().strip()).isEqualTo("arborist test");
    }
}
