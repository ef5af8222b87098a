package arborist.app.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The baseline of the journal's bench: copies the rows of a finished session into an empty file of the same schema, indexes and
 * durability, by prepared statements and batches on one thread.
 */
final class PlainInserts {
    private final Path source;
    private final Path target;

    /** @param target a file that is not there yet */
    PlainInserts(Path source, Path target) {
        this.source = source;
        this.target = target;
    }

    private record Line(String table, List<@Nullable Object> values) {
    }

    /** Edits a second, so many edits in each transaction; the two edits that plant the problem are not timed. */
    double perSecond(int size) throws SQLException {
        List<List<Line>> edits = new ArrayList<>();
        Map<String, String> inserts = new HashMap<>();
        List<Line> planted = new ArrayList<>();
        List<String> schema = new ArrayList<>();
        try (Connection from = DriverManager.getConnection("jdbc:sqlite:" + source)) {
            each(from, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid",
                    row -> schema.add(row.getString(1)));
            read(from, "problem", inserts, planted);
            read(from, "tally", inserts, planted);
            List<Line> journal = read(from, "edit", inserts, new ArrayList<>());
            List<Line> actions = read(from, "action", inserts, new ArrayList<>());
            List<Line> thoughts = read(from, "thought", inserts, new ArrayList<>());
            List<Line> scores = read(from, "score", inserts, new ArrayList<>());
            planted.addAll(journal.subList(0, 2));
            planted.add(thoughts.removeFirst());
            planted.add(actions.removeFirst());
            for (int i = 2; i < journal.size(); i++) {
                List<Line> edit =
                        new ArrayList<>(List.of(journal.get(i), (i % 2 == 0 ? thoughts : scores).get((i - 2) / 2)));
                if ((i - 1) % size == 0) {
                    edit.add(actions.get((i - 2) / size));
                }
                edits.add(edit);
            }
        }
        return write(schema, inserts, planted, edits, size);
    }

    private double write(List<String> schema, Map<String, String> inserts, List<Line> planted, List<List<Line>> edits,
            int size)
            throws SQLException {
        try (Connection to = DriverManager.getConnection("jdbc:sqlite:" + target)) {
            try (Statement statement = to.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("PRAGMA synchronous = FULL");
                statement.execute("PRAGMA cache_size = -65536");
                for (String sql : schema) {
                    statement.executeUpdate(sql);
                }
            }
            to.setAutoCommit(false);
            Map<String, PreparedStatement> prepared = new HashMap<>();
            for (Map.Entry<String, String> insert : inserts.entrySet()) {
                prepared.put(insert.getKey(), to.prepareStatement(insert.getValue()));
            }
            batch(prepared, List.of(planted));
            to.commit();
            long start = System.nanoTime();
            for (int i = 0; i < edits.size(); i += size) {
                batch(prepared, edits.subList(i, Math.min(i + size, edits.size())));
                to.commit();
            }
            return edits.size() / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static void batch(Map<String, PreparedStatement> prepared, List<List<Line>> edits) throws SQLException {
        List<PreparedStatement> used = new ArrayList<>();
        for (List<Line> edit : edits) {
            for (Line line : edit) {
                PreparedStatement statement = prepared.get(line.table);
                if (statement == null) {
                    throw new IllegalStateException("no insert for " + line.table);
                }
                for (int i = 0; i < line.values.size(); i++) {
                    statement.setObject(i + 1, line.values.get(i));
                }
                statement.addBatch();
                if (!used.contains(statement)) {
                    used.add(statement);
                }
            }
        }
        for (PreparedStatement statement : used) {
            statement.executeBatch();
        }
    }

    private interface Rows {
        void row(ResultSet row) throws SQLException;
    }

    private static void each(Connection from, String sql, Rows rows) throws SQLException {
        try (Statement statement = from.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.row(result);
            }
        }
    }

    private static List<Line> read(Connection from, String table, Map<String, String> inserts, List<Line> lines)
            throws SQLException {
        each(from, "SELECT * FROM " + table + " ORDER BY rowid", row -> {
            @Nullable Object[] values = new @Nullable Object[row.getMetaData().getColumnCount()];
            for (int i = 0; i < values.length; i++) {
                values[i] = row.getObject(i + 1);
            }
            inserts.putIfAbsent(table, "INSERT INTO " + table + " VALUES (?" + ", ?".repeat(values.length - 1) + ")");
            lines.add(new Line(table, Arrays.asList(values)));
        });
        return lines;
    }
}
