package arborist.session.sqlite;

import arborist.trace.ContentHash;
import arborist.trace.Id;
import arborist.trace.TextVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;

/** One connection and the statements prepared on it; each is prepared once. For one thread at a time. */
public final class Sql implements AutoCloseable {
    /** So many instructions of SQLite's machine take well under a tenth of a second, and ask for nothing in between. */
    private static final int INSTRUCTIONS = 10_000;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** What is done with each row. */
    @FunctionalInterface
    public interface Rows {
        void row(ResultSet row) throws SQLException;
    }

    /** What is made of a row. */
    @FunctionalInterface
    public interface Reads<T extends @Nullable Object> {
        T read(ResultSet row) throws SQLException;
    }

    /** Runs a change; returns how many rows it touched. */
    int run(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = bound(sql, values);
        try {
            return statement.executeUpdate();
        } catch (SQLException e) {
            // The driver has closed a statement that failed (the disk was full): the next time it is prepared anew.
            prepared.remove(sql);
            statement.close();
            throw e;
        }
    }

    /** Runs a query and hands on each row. */
    void each(String sql, Rows rows, @Nullable Object... values) throws SQLException {
        try (ResultSet result = bound(sql, values).executeQuery()) {
            while (result.next()) {
                rows.row(result);
            }
        }
    }

    /** The first row's reading, or null where there is no row. */
    <T> @Nullable T first(String sql, Reads<@Nullable T> reads, @Nullable Object... values) throws SQLException {
        try (ResultSet result = bound(sql, values).executeQuery()) {
            return result.next() ? reads.read(result) : null;
        }
    }

    /** A number; 0 where there is no row or the row says null. */
    long number(String sql, @Nullable Object... values) throws SQLException {
        Long number = first(sql, row -> row.getLong(1), values);
        return number == null ? 0 : number;
    }

    /** Runs statements that are part of the program itself, such as a schema or a pragma. */
    void script(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Whether a transaction is open on it. */
    boolean inTransaction() throws SQLException {
        // The driver has no such question of its own; opening one that is open already fails.
        try {
            run("BEGIN");
        } catch (SQLException e) {
            return true;
        }
        run("ROLLBACK");
        return false;
    }

    /** Makes every statement fail, soon, once this says so; until {@link #goOn}. */
    void stopWhere(BooleanSupplier cancelled) throws SQLException {
        ProgressHandler.setHandler(connection, INSTRUCTIONS, new ProgressHandler() {
            @Override
            protected int progress() {
                return cancelled.getAsBoolean() ? 1 : 0;
            }
        });
    }

    void goOn() throws SQLException {
        ProgressHandler.clearHandler(connection);
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
        } finally {
            connection.close();
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setObject(at, null);
            case String text -> statement.setString(at, text);
            case Long number -> statement.setLong(at, number);
            case Integer number -> statement.setInt(at, number);
            case Id id -> statement.setBytes(at, id.bytes());
            case Boolean yes -> statement.setInt(at, yes ? 1 : 0);
            case Enum<?> name -> statement.setString(at, name.name());
            case TextVersion version -> statement.setLong(at, version.bits());
            case Double real -> statement.setDouble(at, real);
            case ContentHash hash -> statement.setBytes(at, HexFormat.of().parseHex(hash.hex()));
            case byte[] bytes -> statement.setBytes(at, bytes);
            default -> throw new IllegalArgumentException("nothing to bind a " + value.getClass() + " as");
        }
    }
}
