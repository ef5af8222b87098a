package arborist.session;

import static arborist.session.Sprout.done;
import static arborist.session.Sprout.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.trace.Change;
import arborist.trace.Problem;
import arborist.trace.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files open, and with which sentence the others are refused. */
class OpeningTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");
    private final Problem problem = Sprout.problem("p");

    @BeforeEach
    void plant() {
        file = folder.resolve("p.arborist");
        try (Session session = Session.create(file)) {
            done(session, problem.id(), new Change.AddProblem(problem));
        }
    }

    @Test
    void leavesNothingBesideTheFile() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aSecondOpenerIsToldAndTheFirstGoesOn() {
        try (Session session = Session.open(file)) {
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> Session.open(file)).isInstanceOf(Refused.class).hasMessage(
                        "p.arborist is open in another Arborist window; close it there or open a copy.");
            }
            assertThat(now(session.problems(0, 1))).hasSize(1);
        }
        Session.open(file).close();
    }

    @Test
    void aLockFileLeftBehindBlocksNobody() throws IOException {
        Files.createFile(folder.resolve("p.arborist.lock"));
        Session.open(file).close();
    }

    @Test
    void aNewSessionNeverReplacesAFile() throws IOException {
        Path other = Files.writeString(folder.resolve("letter.txt"), "Dear");
        assertThatThrownBy(() -> Session.create(other)).isInstanceOf(Refused.class)
                .hasMessageContaining("exists already");
        assertThat(other).hasContent("Dear");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "SQLite format 3\0 but no more than that"})
    void whatIsNoSessionIsRefused(String content) throws IOException {
        Path other = Files.writeString(folder.resolve("other"), content);
        assertThatThrownBy(() -> Session.open(other)).isInstanceOf(Refused.class)
                .hasMessageContaining("not an Arborist session");
        assertThatThrownBy(() -> Session.open(folder.resolve("missing"))).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "PRAGMA application_id = 7",
        "PRAGMA user_version = 99",
        "PRAGMA user_version = 0",
        "CREATE TRIGGER evil AFTER INSERT ON edit BEGIN DELETE FROM edit; END",
        "CREATE VIEW evil AS SELECT 1",
        "DROP VIEW scores",
        "DROP INDEX edit_of_subject",
        "DROP VIEW scores; CREATE VIEW scores AS SELECT load_extension('evil')"
    })
    void whatIsNotAsWeMakeItIsRefused(String tampering) throws SQLException {
        raw(tampering);
        assertThatThrownBy(() -> Session.open(file)).isInstanceOf(Refused.class).message().endsWith(".")
                .doesNotContain("\n");
    }

    @Test
    void aNewerVersionIsNamed() throws SQLException {
        raw("PRAGMA user_version = 99");
        assertThatThrownBy(() -> Session.open(file)).hasMessageContaining("newer Arborist").hasMessageContaining("99");
    }

    @Test
    void damageNeverEndsInAnythingButARefusal() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            byte[] bytes = whole.clone();
            for (int j = 0; j < 1 + random.nextInt(40); j++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            Path damaged = folder.resolve("damaged" + i + ".arborist");
            Files.write(damaged, i % 3 == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
            try (Session session = Session.open(damaged)) {
                assertThat(now(session.check())).isNotNull();
            } catch (Refused e) {
                assertThat(e.getMessage()).endsWith(".").doesNotContain("\n");
            }
        }
    }

    private void raw(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
