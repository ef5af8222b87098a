package arborist.session.sqlite;

import arborist.trace.Author;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.json.BadJson;
import arborist.trace.json.ChangeJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** Makes an edit of a row of the journal. */
final class EditReader {
    /** The columns that {@link #read} expects, of {@code edit e} joined with {@code problem p}. */
    static final String COLUMNS =
            "e.id, p.id, e.clock, e.grp, e.role, e.author, e.person, e.time, e.kind, e.version, e.undoes,"
                    + " e.body";

    private final ChangeJson json;

    EditReader(ChangeJson json) {
        this.json = json;
    }

    /** @throws BadJson where the row holds no change that this program can read */
    Edit read(ResultSet row) throws SQLException, BadJson {
        Id id = Row.id(row, 1);
        Author author = new Author(Row.name(Author.Role.class, row, 5), row.getString(6), row.getString(7));
        return new Edit(id, Row.id(row, 2), row.getLong(3), Row.id(row, 4), author,
                Instant.ofEpochMilli(row.getLong(8)),
                json.read(body(row)), Row.idOrNull(row, 11));
    }

    static ChangeJson.Body body(ResultSet row) throws SQLException {
        return new ChangeJson.Body(row.getString(9), row.getInt(10), row.getString(12));
    }
}
