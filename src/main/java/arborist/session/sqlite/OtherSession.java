package arborist.session.sqlite;

import arborist.trace.Edit;
import arborist.trace.Payload;
import arborist.trace.json.BadJson;
import arborist.trace.json.ChangeJson;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;

/** Another session's file, read through once to be merged into this one; it stays as it is. */
public final class OtherSession implements AutoCloseable {
    private final Sql sql;
    private final EditReader reader;

    public OtherSession(Path file, ChangeJson json) {
        sql = new SessionFiles(Schema.current()).read(file);
        reader = new EditReader(json);
    }

    /** How many edits it has, or a few more. */
    public long count() throws SQLException {
        return sql.number("SELECT max(seq) FROM edit");
    }

    /** All payloads, one at a time. */
    public void payloads(Consumer<Payload> each) throws SQLException {
        sql.each("SELECT hash, media_type, bytes FROM payload ORDER BY row", row -> {
            var hash = Row.hashOrNull(row, 1);
            if (hash != null) {
                each.accept(new Payload(hash, row.getString(2), row.getBytes(3)));
            }
        });
    }

    /** All edits, problem by problem and in order; what cannot be read is told by its number from 1 and why. */
    public void edits(Consumer<Edit> each, Unreadable unreadable) throws SQLException {
        long[] number = {0};
        sql.each("SELECT " + EditReader.COLUMNS + EditReader.TABLES + "ORDER BY e.problem, e.clock, e.id", row -> {
            number[0]++;
            Edit edit;
            try {
                edit = reader.read(row);
            } catch (BadJson e) {
                unreadable.edit(number[0], BadJson.firstLine(e));
                return;
            }
            each.accept(edit);
        });
    }

    /** Told of an edit that cannot be read. */
    @FunctionalInterface
    public interface Unreadable {
        void edit(long number, String why);
    }

    @Override
    public void close() throws SQLException {
        sql.close();
    }
}
