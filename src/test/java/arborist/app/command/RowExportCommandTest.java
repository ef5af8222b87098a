package arborist.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labelled rows by the command line: in, and out again by choices. */
class RowExportCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private Path session = Path.of("");

    @BeforeEach
    void read() {
        session = folder.resolve("s.arborist");
        CommandRun in = CommandRun.of("import", Needs.data("prm800k/samples_prm800k.jsonl"), "--into", session);
        assertThat(in.code()).as(in.err()).isZero();
        assertThat(in.out()).contains("(prm800k): Read 6 new problems");
    }

    @Test
    void aPreviewWritesNothing() throws IOException {
        CommandRun run = CommandRun.of("export", session, "--format", "trl-stepwise", "--preview", 2);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines()).hasSize(2).allMatch(row -> row.startsWith("{\"prompt\":"));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(session);
        }
    }

    @Test
    void twoFilesAndTheirManifests() {
        Path out = folder.resolve("rows.jsonl");
        Path held = folder.resolve("test.jsonl");
        CommandRun run = CommandRun.of("export", session, "--format", "math-shepherd", "--out", out, "--held-out", 0.5,
                "--held-out-file", held, "--held-out-seed", 3, "--zero", "bad", "--after-error", "drop");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("Wrote "));
        assertThat(run.err()).contains("Not in the file: ").contains("states of solutions");
        assertThat(folder.resolve("test.jsonl.manifest.json")).content().contains("\"seed\" : 3", "\"zero\" : \"bad\"");
        assertThat(out).exists();
    }

    @Test
    void whatCannotBeIsSaidInALineAndLeavesNoFile() {
        Path out = folder.resolve("rows.jsonl");
        CommandRun run = CommandRun.of("export", session, "--format", "orm", "--out", out, "--after-error", "bad");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines())
                .containsExactly("arborist: The format orm cannot be written with --after-error bad;"
                        + " choose one of as-labelled.");
        assertThat(CommandRun.of("export", session, "--format", "orm", "--out", out, "--held-out", 2).err())
                .contains("lies between 0 and 1");
        assertThat(CommandRun.of("export", session, "--format", "orm", "--out", out, "--held-out", 0.5,
                "--held-out-file", out).err()).contains("a file of their own");
        assertThat(CommandRun.of("export", session, "--format", "orm", "--out", out, "--held-out-file", out).err())
                .contains("needs --held-out");
        assertThat(out).doesNotExist();
    }

    @Test
    void itsOwnFormatComesBackThroughASessionFile() throws IOException {
        Path out = folder.resolve("rows.jsonl");
        Path again = folder.resolve("again.jsonl");
        Path other = folder.resolve("t.arborist");
        assertThat(CommandRun.of("export", session, "--format", "prm800k", "--out", out).code()).isZero();
        assertThat(CommandRun.of("import", out, "--into", other).code()).isZero();
        assertThat(CommandRun.of("export", other, "--format", "prm800k", "--out", again).code()).isZero();
        assertThat(again).hasSameTextualContentAs(out);
    }
}
