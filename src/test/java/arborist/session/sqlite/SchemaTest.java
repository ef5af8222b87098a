package arborist.session.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.trace.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the file is written, how it is brought up to date, and what a researcher can ask of it. */
class SchemaTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void make() {
        file = folder.resolve("s.arborist");
        new SessionFiles(Schema.current()).create(file);
    }

    @Test
    void aCommitIsOnTheDiskAndTheFileIsNotTrusted() throws SQLException {
        try (Sql sql = new SessionFiles(Schema.current()).open(file, new LeftFiles(null), () -> false)) {
            assertThat(sql.<String>first("PRAGMA journal_mode", row -> row.getString(1))).isEqualTo("wal");
            assertThat(sql.number("PRAGMA synchronous")).as("FULL").isEqualTo(2);
            assertThat(sql.number("PRAGMA trusted_schema")).isZero();
            assertThat(sql.number("PRAGMA cell_size_check")).isEqualTo(1);
            assertThat(sql.number("PRAGMA mmap_size")).isZero();
            assertThatThrownBy(() -> sql.run("SELECT '" + "x".repeat(200_000) + "'")).isInstanceOf(SQLException.class);
        }
        try (Sql sql = Connections.reader(file)) {
            assertThatThrownBy(() -> sql.run("DELETE FROM edit")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void anEarlierVersionIsBroughtUpToDateAfterABackup() throws SQLException {
        List<String> steps = new ArrayList<>(Schema.current().steps());
        int version = steps.size();
        steps.add("ALTER TABLE problem ADD COLUMN colour TEXT;");
        steps.add("CREATE TABLE leaf (row INTEGER PRIMARY KEY) STRICT;");
        SessionFiles later = new SessionFiles(new Schema(steps));
        assertThatThrownBy(() -> later.read(file)).isInstanceOf(Refused.class);
        try (Sql sql = later.open(file, new LeftFiles(null), () -> false)) {
            assertThat(sql.number("PRAGMA user_version")).isEqualTo(version + 2);
            assertThat(sql.number("SELECT count(*) FROM leaf")).isZero();
        }
        Path backup = folder.resolve("s.arborist.backup-v" + version);
        new SessionFiles(Schema.current()).open(backup, new LeftFiles(null), () -> false).close();
        assertThatThrownBy(() -> new SessionFiles(Schema.current()).open(file, new LeftFiles(null), () -> false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("newer Arborist");
    }

    @Test
    void theQueriesOfTheManualRun() throws IOException, SQLException {
        String page = Files.readString(Path.of("src/site/markdown/session-schema.md"));
        Matcher query = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL).matcher(page);
        int queries = 0;
        try (Sql sql = Connections.reader(file)) {
            while (query.find()) {
                sql.each(query.group(1), row -> {
                });
                queries++;
            }
        }
        assertThat(queries).isEqualTo(3);
    }
}
