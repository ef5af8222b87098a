package arborist.app.bench;

import arborist.app.bench.PlainFile.Line;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a finished session's file, as they are. */
final class StoredRows implements AutoCloseable {
    private final Connection connection;

    StoredRows(Path session) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + session);
    }

    /** The statements that make the session's tables and indexes. */
    List<String> schema() throws SQLException {
        List<String> schema = new ArrayList<>();
        for (Line line : read("sqlite_schema", "sql IS NOT NULL ORDER BY rowid")) {
            schema.add(String.valueOf(line.values().get(4)));
        }
        return schema;
    }

    /**
     * Some rows of a table.
     *
     * @param where a condition, written here and not by a user
     */
    List<Line> read(String table, String where, @Nullable Object... values) throws SQLException {
        List<Line> lines = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT * FROM " + table + " WHERE " + where)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    @Nullable Object[] row = new @Nullable Object[columns];
                    for (int i = 0; i < columns; i++) {
                        row[i] = rows.getObject(i + 1);
                    }
                    lines.add(new Line(table, row));
                }
            }
        }
        return lines;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
