package arborist.session.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.session.Session;
import arborist.trace.FixtureEdits;
import arborist.trace.Payload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each column of each state table, and what the journal says twice, is changed in one row: a check has to say so. */
class TamperTest {
    private static final List<String> TABLES = List.of("problem", "tally", "run", "call", "thought", "verdict", "score",
            "label", "link", "attachment", "sample", "backup", "choice", "payload");
    /** {@code behind} asks for the tables to be built anew, which mends them; a media type is no more than a hint. */
    private static final Set<String> PASSED_OVER = Set.of("tally.behind", "payload.media_type");

    /**
     * What the journal can say of itself: what an edit is about and which action it is of are told twice. Its time and its author are
     * told once, and nobody can tell whether they were changed.
     */
    private static final List<String> IN_THE_JOURNAL = List.of("DELETE FROM edit WHERE seq = 7",
            "UPDATE edit SET body = substr(body, 1, length(body) - 1) WHERE seq = 9",
            "UPDATE edit SET body = x'00ff' WHERE seq = 9", "UPDATE edit SET kind = 'rewrite' WHERE seq = 4",
            "UPDATE edit SET version = version + 1 WHERE seq = 4",
            "UPDATE edit SET subject = randomblob(4) WHERE seq = 5",
            "UPDATE edit SET problem = problem + 1 WHERE seq = 5",
            "UPDATE edit SET action = (SELECT max(row) FROM action) WHERE seq = 5",
            "UPDATE action SET last = last - 1 WHERE row = 2", "UPDATE action SET first = first + 1 WHERE row = 2",
            "DELETE FROM action WHERE row = 2");

    @TempDir
    Path folder;

    @Test
    void aCheckFindsWhatWasChanged() throws Exception {
        Path whole = folder.resolve("whole.arborist");
        try (Session session = Session.create(whole)) {
            session.merge(FixtureEdits.edits().iterator(),
                    List.of(Payload.of("text/plain", "bytes".getBytes(StandardCharsets.UTF_8))).iterator()).join();
            assertThat(session.check().join()).isEmpty();
        }
        List<String> missed = new ArrayList<>();
        int changed = 0;
        for (String table : TABLES) {
            assertThat(found(whole, "DELETE FROM " + table + " WHERE rowid = (SELECT max(rowid) FROM " + table + ")",
                    table))
                    .as("a row less in %s", table).isTrue();
            for (String[] column : columns(whole, table)) {
                String name = table + "." + column[0];
                if (!column[0].equals("row") && !PASSED_OVER.contains(name)) {
                    changed++;
                    if (!found(whole, change(table, column[0], column[1]), table)) {
                        missed.add(name);
                    }
                }
            }
        }
        assertThat(changed).isGreaterThan(120);
        assertThat(missed).isEmpty();
        for (String sql : IN_THE_JOURNAL) {
            assertThat(found(whole, sql, "journal")).as(sql).isTrue();
        }
    }

    /** Something else of the same type. */
    private static String change(String table, String column, String type) {
        String other = switch (type) {
            case "INTEGER" -> "CASE WHEN " + column + " > 0 THEN " + column + " - 1 ELSE 1 END";
            case "REAL" -> "coalesce(" + column + ", 0) + 0.5";
            case "BLOB" -> "randomblob(coalesce(length(" + column + "), 16))";
            default -> "coalesce(" + column + ", '') || 'x'";
        };
        String key = table.equals("choice") ? "name" : table.equals("tally") ? "problem" : "row";
        return "UPDATE " + table + " SET " + column + " = " + other + " WHERE " + key + " = (SELECT " + key + " FROM "
                + table + " ORDER BY " + column + " IS NULL, " + key + " DESC LIMIT 1)";
    }

    private boolean found(Path whole, String sql, String name) throws Exception {
        if (name.equals("choice") && sql.startsWith("DELETE")) {
            return found(whole, "DELETE FROM choice", "every choice");
        }
        if (name.equals("payload") && sql.startsWith("DELETE")) {
            // A payload that is not there is nothing wrong: logs tell of many that nobody kept.
            return true;
        }
        Path file = folder.resolve("changed.arborist");
        Files.deleteIfExists(file);
        Files.copy(whole, file);
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = raw.createStatement()) {
            assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
        }
        try (Session session = Session.open(file)) {
            List<String> wrong = session.check().join();
            assertThat(wrong).allSatisfy(sentence -> assertThat(sentence).endsWith(".").doesNotContain("\n"));
            return !wrong.isEmpty();
        }
    }

    private static List<String[]> columns(Path file, String table) throws SQLException {
        List<String[]> columns = new ArrayList<>();
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = raw.createStatement();
                ResultSet found = statement.executeQuery("SELECT name, type FROM pragma_table_info('" + table + "')")) {
            while (found.next()) {
                columns.add(new String[] {found.getString(1), found.getString(2)});
            }
        }
        return columns;
    }
}
