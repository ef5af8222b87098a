package arborist.session.sqlite;

import arborist.trace.ContentHash;
import arborist.trace.Id;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Reads columns that may be null, and the types of {@code trace}, out of a row. */
final class Row {
    private Row() {
    }

    static Id id(ResultSet row, int column) throws SQLException {
        Id id = idOrNull(row, column);
        if (id == null) {
            throw new SQLException("an id is missing");
        }
        return id;
    }

    static @Nullable Id idOrNull(ResultSet row, int column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        if (bytes == null) {
            return null;
        }
        if (bytes.length != 16) {
            throw new SQLException("an id of " + bytes.length + " bytes");
        }
        return Id.ofBytes(bytes);
    }

    static ContentHash hash(ResultSet row, int column) throws SQLException {
        ContentHash hash = hashOrNull(row, column);
        if (hash == null) {
            throw new SQLException("a content hash is missing");
        }
        return hash;
    }

    static @Nullable ContentHash hashOrNull(ResultSet row, int column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        if (bytes == null) {
            return null;
        }
        if (bytes.length != 32) {
            throw new SQLException("a content hash of " + bytes.length + " bytes");
        }
        return new ContentHash(HexFormat.of().formatHex(bytes));
    }

    static @Nullable Long longOrNull(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    static @Nullable Double doubleOrNull(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }

    static <E extends Enum<E>> E name(Class<E> type, ResultSet row, int column) throws SQLException {
        String name = row.getString(column);
        if (name == null) {
            throw new SQLException("the name of a " + type.getSimpleName() + " is missing");
        }
        return named(type, name);
    }

    /** The same, {@code none} where it is null. */
    static <E extends Enum<E>> E name(Class<E> type, ResultSet row, int column, E none) throws SQLException {
        String name = row.getString(column);
        return name == null ? none : named(type, name);
    }

    private static <E extends Enum<E>> E named(Class<E> type, String name) throws SQLException {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw new SQLException("no " + type.getSimpleName() + " of that name: " + name, e);
        }
    }
}
