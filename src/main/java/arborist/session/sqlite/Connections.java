package arborist.session.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * Opens connections to a session file so that a file from elsewhere can do no harm: its schema is not trusted, pages are checked,
 * nothing is mapped into memory, sizes are capped.
 */
public final class Connections {
    /** The largest text or blob in bytes: the JSON of one thought of the greatest size allowed, each sign escaped. */
    static final int MAX_VALUE = 256 * 1024 * 1024;

    private Connections() {
    }

    /** The one connection that writes; a commit returns once it is on the disk. */
    public static Sql writer(Path file) throws SQLException {
        Sql sql = connect(file, config(false));
        sql.script("PRAGMA journal_mode = WAL");
        sql.script("PRAGMA synchronous = FULL");
        sql.script("PRAGMA cache_size = -65536");
        sql.script("PRAGMA temp_store = MEMORY");
        // Else the driver tries to begin a transaction of its own before each statement, to see whether one is open. The one that it
        // begins here is ended: from then on they are begun and ended by statements alone.
        sql.connection().setAutoCommit(false);
        sql.run("COMMIT");
        return sql;
    }

    /** One of many that read, each a moment of its own. */
    public static Sql reader(Path file) throws SQLException {
        Sql sql = connect(file, config(true));
        sql.script("PRAGMA cache_size = -16384");
        return sql;
    }

    /** For making a new file: leaves no side files behind. */
    static Sql maker(Path file) throws SQLException {
        SQLiteConfig config = config(false);
        config.setOpenMode(SQLiteOpenMode.CREATE);
        Sql sql = connect(file, config);
        sql.script("PRAGMA synchronous = FULL");
        return sql;
    }

    static Sql memory() throws SQLException {
        return new Sql(config(false).createConnection("jdbc:sqlite::memory:"));
    }

    private static Sql connect(Path file, SQLiteConfig config) throws SQLException {
        Connection connection = config.createConnection("jdbc:sqlite:" + file.toUri().toASCIIString());
        Sql sql = new Sql(connection);
        try {
            sql.script("PRAGMA trusted_schema = OFF");
            sql.script("PRAGMA cell_size_check = ON");
            sql.script("PRAGMA mmap_size = 0");
            return sql;
        } catch (SQLException e) {
            sql.close();
            throw e;
        }
    }

    private static SQLiteConfig config(boolean readOnly) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        if (!readOnly) {
            config.resetOpenMode(SQLiteOpenMode.CREATE);
        }
        config.setBusyTimeout(10_000);
        // Else the driver asks for the row number after each insert, by a statement that it prepares anew each time.
        config.setGetGeneratedKeys(false);
        config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, Integer.toString(MAX_VALUE));
        config.setPragma(SQLiteConfig.Pragma.LIMIT_SQL_LENGTH, "100000");
        // One and not none: VACUUM INTO attaches the copy it makes.
        config.setPragma(SQLiteConfig.Pragma.LIMIT_ATTACHED, "1");
        config.setPragma(SQLiteConfig.Pragma.LIMIT_TRIGGER_DEPTH, "1");
        return config;
    }
}
