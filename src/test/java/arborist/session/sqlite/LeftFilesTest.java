package arborist.session.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.trace.Refused;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is trusted only as long as it is as this program left it. */
class LeftFilesTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");
    private LeftFiles left = new LeftFiles(null);

    @BeforeEach
    void leave() throws SQLException {
        file = folder.resolve("s.arborist");
        left = new LeftFiles(folder.resolve("state").resolve("left"));
        SessionFiles files = new SessionFiles(Schema.current());
        files.create(file);
        files.open(file, left, () -> false).close();
        left.left(file);
    }

    @Test
    void whatWasLeftIsKnownUntilItIsOpened() throws SQLException {
        assertThat(left.isAsLeft(file)).isTrue();
        try (Sql sql = new SessionFiles(Schema.current()).open(file, left, () -> false)) {
            assertThat(sql.number("PRAGMA user_version")).isEqualTo(Schema.current().version());
            assertThat(left.isAsLeft(file)).as("a crash from here on has it read through").isFalse();
            left.left(file);
            assertThat(left.isAsLeft(file)).as("there is something in the log beside it").isFalse();
        }
    }

    @Test
    void aByteChangedBehindItsTimeIsFound() throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            // The kind of the second page, which no header tells of.
            bytes.seek(4096);
            bytes.write(99);
        }
        Files.setLastModifiedTime(file, time);
        assertThat(left.isAsLeft(file)).isFalse();
        assertThatThrownBy(() -> new SessionFiles(Schema.current()).open(file, left, () -> false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void anotherFileInItsPlaceIsNotKnown() throws IOException {
        Path other = folder.resolve("other");
        Files.copy(file, other, StandardCopyOption.COPY_ATTRIBUTES);
        assertThat(left.isAsLeft(other)).isFalse();
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(left.isAsLeft(file)).isFalse();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNoTrouble() throws IOException {
        LeftFiles nowhere = new LeftFiles(Files.createFile(folder.resolve("a file")).resolve("left"));
        nowhere.left(file);
        nowhere.forget(file);
        assertThat(nowhere.isAsLeft(file)).isFalse();
        assertThat(new LeftFiles(null).isAsLeft(file)).isFalse();
    }

    @Test
    void eachPlatformHasItsFolder() {
        Path home = Path.of("/home/ann");
        assertThat(LeftFiles.folder(Map.of("XDG_STATE_HOME", "/s"), "Linux", home))
                .isEqualTo(Path.of("/s/arborist/left"));
        assertThat(LeftFiles.folder(Map.of(), "Linux", home)).isEqualTo(home.resolve(".local/state/arborist/left"));
        assertThat(LeftFiles.folder(Map.of(), "Mac OS X", home))
                .isEqualTo(home.resolve("Library/Application Support/arborist/left"));
        assertThat(LeftFiles.folder(Map.of("LOCALAPPDATA", "/l"), "Windows 11", home))
                .isEqualTo(Path.of("/l/arborist/left"));
    }
}
