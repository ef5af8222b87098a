package arborist.session.sqlite;

import arborist.trace.Refused;
import arborist.words.Words;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Makes, opens and copies session files, and refuses in a sentence what is no session or cannot be read. */
public final class SessionFiles {
    private static final Words WORDS = Words.of(SessionFiles.class);
    private final Schema schema;

    public SessionFiles(Schema schema) {
        this.schema = schema;
    }

    /** Makes a new, empty session; there is either the whole of it or none. */
    public void create(Path file) {
        Path part = part(file);
        try {
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Files.deleteIfExists(part);
            try (Sql sql = Connections.maker(part)) {
                schema.bring(sql, 0);
            }
            Files.move(part, file);
        } catch (FileAlreadyExistsException e) {
            throw new Refused(WORDS.say("session-files.exists-already-open-it-or", file.getFileName()), e);
        } catch (IOException | SQLException e) {
            throw new Refused(WORDS.say("session-files.cannot-be-made-there-choose", file.getFileName(), reason(e)), e);
        }
    }

    /**
     * Opens the writing connection, after a migration with a backup where the file is of an earlier version.
     *
     * @param left which files need not be read through again
     * @param cancelled whether reading it through, or its migration, is to stop
     */
    public Sql open(Path file, LeftFiles left, BooleanSupplier cancelled) {
        if (!Files.isRegularFile(file)) {
            throw new Refused(WORDS.say("session-files.is-not-there-choose-another", file.getFileName()));
        }
        if (!Files.isWritable(file)) {
            throw new Refused(
                    WORDS.say("session-files.cannot-be-written-to-and", file.getFileName()));
        }
        boolean known = left.isAsLeft(file);
        Sql sql = checked(file, true, known, cancelled);
        left.forget(file);
        return sql;
    }

    /** Opens another session to read from it; it stays as it is. */
    public Sql read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Refused(WORDS.say("session-files.is-not-there-choose-another", file.getFileName()));
        }
        return checked(file, false, false, () -> false);
    }

    /** Looks whether a session that another has open can be read; it is not read through. */
    public void look(Path file) {
        try (Sql sql = checked(file, false, true, () -> false)) {
            sql.goOn();
        } catch (SQLException e) {
            throw new Refused(WORDS.say("session-files.could-not-be-read", file.getFileName(), reason(e)), e);
        }
    }

    /**
     * Copies a whole session as it is at this moment; the target is there as a whole or stays as it was.
     *
     * @param source any connection to the session
     */
    public static void copy(Sql source, Path target) throws IOException, SQLException {
        Path part = part(target);
        try {
            Files.deleteIfExists(part);
            source.run("VACUUM INTO ?", part.toString());
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            // What a crash left beside a file that is replaced belongs to that one, and would be played into the copy.
            Files.deleteIfExists(target.resolveSibling(target.getFileName() + "-wal"));
            Files.deleteIfExists(target.resolveSibling(target.getFileName() + "-shm"));
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Sql checked(Path file, boolean write, boolean known, BooleanSupplier cancelled) {
        Sql sql = null;
        try {
            sql = write ? Connections.writer(file) : Connections.reader(file);
            sql.stopWhere(cancelled);
            int version = version(file, sql);
            if (version < schema.version() && write) {
                copy(sql, file.toAbsolutePath().resolveSibling(file.getFileName() + ".backup-v" + version));
                schema.bring(sql, version);
            } else if (version < schema.version()) {
                throw new Refused(WORDS.say("session-files.is-of-an-earlier-version", file.getFileName()));
            }
            compare(file, sql);
            List<String> damage = known ? List.of() : damage(sql);
            if (!damage.isEmpty()) {
                throw new Refused(
                        WORDS.say("session-files.is-damaged-open-a-copy", file.getFileName(), damage.getFirst()));
            }
            sql.goOn();
            return sql;
        } catch (SQLException e) {
            close(sql, e);
            if (cancelled.getAsBoolean()) {
                throw new Refused(WORDS.say("session-files.opening-was-stopped-the-file", file.getFileName()), e);
            }
            throw new Refused(WORDS.say("session-files.is-not-an-arborist-session", file.getFileName(), reason(e)), e);
        } catch (IOException e) {
            close(sql, e);
            throw new Refused(WORDS.say("session-files.is-of-an-earlier-version-2", file.getFileName(), reason(e)), e);
        } catch (Refused e) {
            close(sql, e);
            throw e;
        }
    }

    private int version(Path file, Sql sql) throws SQLException {
        if (sql.number("PRAGMA application_id") != Schema.APPLICATION_ID) {
            throw new Refused(WORDS.say("session-files.is-not-an-arborist-session-2", file.getFileName()));
        }
        int version = (int) sql.number("PRAGMA user_version");
        if (version > schema.version()) {
            throw new Refused(
                    WORDS.say("session-files.was-written-by-a-newer", file.getFileName(), version, schema.version()));
        }
        if (version < 1) {
            throw new Refused(
                    WORDS.say("session-files.says-it-is-version-of", file.getFileName(), version));
        }
        return version;
    }

    private void compare(Path file, Sql sql) throws SQLException {
        Map<String, String> expected = schema.declared();
        Map<String, String> found = Schema.declared(sql);
        for (Map.Entry<String, String> entry : found.entrySet()) {
            if (!entry.getValue().equals(expected.get(entry.getKey()))) {
                throw new Refused(
                        WORDS.say("session-files.holds-something-that-is-not", file.getFileName(), entry.getKey()));
            }
        }
        if (found.size() < expected.size()) {
            throw new Refused(
                    WORDS.say("session-files.lacks-a-part-of-what", file.getFileName()));
        }
    }

    /** What SQLite's own check finds; empty where all is well. */
    static List<String> damage(Sql sql) throws SQLException {
        List<String> damage = new ArrayList<>();
        sql.each("PRAGMA quick_check(10)", row -> {
            if (!"ok".equals(row.getString(1))) {
                // SQLite's findings can run over several lines; a sentence for the user cannot.
                damage.add(row.getString(1).replaceAll("\\s+", " ").strip());
            }
        });
        return damage;
    }

    static String reason(Exception e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
    }

    private static Path part(Path file) {
        Path absolute = file.toAbsolutePath();
        return absolute.resolveSibling("." + absolute.getFileName() + ".part");
    }

    private static void close(@Nullable Sql sql, Exception because) {
        if (sql != null) {
            try {
                sql.close();
            } catch (SQLException e) {
                because.addSuppressed(e);
            }
        }
    }
}
