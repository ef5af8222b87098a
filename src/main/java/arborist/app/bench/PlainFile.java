package arborist.app.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The baseline of what is written: a file of a session's schema and durability, into which rows are simply inserted in batches. */
final class PlainFile implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> inserts = new HashMap<>();

    /**
     * @param file not there yet
     * @param schema the statements that make its tables and indexes
     */
    PlainFile(Path file, List<String> schema) throws SQLException {
        Properties properties = new Properties();
        // As a session's connection: no question for the new row's number after each insert.
        properties.setProperty("jdbc.get_generated_keys", "false");
        connection = DriverManager.getConnection("jdbc:sqlite:" + file, properties);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA cache_size = -65536");
            for (String sql : schema) {
                statement.executeUpdate(sql);
            }
        }
        connection.setAutoCommit(false);
    }

    /** A row to insert. */
    record Line(String table, List<@Nullable Object> values) {
        Line(String table, @Nullable Object... values) {
            this(table, Arrays.asList(values));
        }
    }

    /** Inserts the rows in one transaction; returns how many nanoseconds it took until they were on the disk. */
    long insert(List<Line> lines) throws SQLException {
        for (Line line : lines) {
            if (!inserts.containsKey(line.table)) {
                inserts.put(line.table, connection.prepareStatement(
                        "INSERT INTO " + line.table + " VALUES (?" + ", ?".repeat(line.values.size() - 1) + ")"));
            }
        }
        long start = System.nanoTime();
        Set<PreparedStatement> used = new LinkedHashSet<>();
        for (Line line : lines) {
            PreparedStatement insert = inserts.get(line.table);
            if (insert == null) {
                throw new IllegalStateException("no insert for " + line.table);
            }
            for (int i = 0; i < line.values.size(); i++) {
                insert.setObject(i + 1, line.values.get(i));
            }
            insert.addBatch();
            used.add(insert);
        }
        for (PreparedStatement insert : used) {
            insert.executeBatch();
        }
        connection.commit();
        return System.nanoTime() - start;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
