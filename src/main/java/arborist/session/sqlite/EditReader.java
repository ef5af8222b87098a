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
    /** The columns that {@link #read} expects, of {@link #TABLES}. */
    static final String COLUMNS =
            "e.id, p.id, e.clock, a.grp, a.role, a.author, a.person, e.time, e.kind, e.version, a.undoes, e.body";

    /** Where those columns are from; more may be joined or asked for behind it. */
    static final String TABLES =
            " FROM edit e JOIN action a ON a.row = e.action JOIN problem p ON p.row = e.problem ";

    private final ChangeJson json;

    EditReader(ChangeJson json) {
        this.json = json;
    }

    /** @throws BadJson where the row holds no change that this program can read */
    Edit read(ResultSet row) throws SQLException, BadJson {
        Id id = Row.id(row, 1);
        Id problem = Row.id(row, 2);
        Author author = new Author(Row.name(Author.Role.class, row, 5), row.getString(6), row.getString(7));
        return new Edit(id, problem, row.getLong(3), Row.id(row, 4), author,
                Instant.ofEpochMilli(row.getLong(8)),
                json.read(body(row, problem)), Row.idOrNull(row, 11));
    }

    private static ChangeJson.Body body(ResultSet row, Id problem) throws SQLException, BadJson {
        return new ChangeJson.Body(row.getString(9), row.getInt(10), StoredBody.json(row.getObject(12), problem));
    }
}
