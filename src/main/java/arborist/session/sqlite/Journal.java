package arborist.session.sqlite;

import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Refused;
import arborist.trace.json.BadJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads edits in the order in which they are replayed. */
public final class Journal {
    private static final String FROM =
            "SELECT " + EditReader.COLUMNS + " FROM edit e JOIN problem p ON p.row = e.problem ";

    private final Sql sql;
    private final EditReader reader;

    Journal(Sql sql, EditReader reader) {
        this.sql = sql;
        this.reader = reader;
    }

    /** What is done with each edit. */
    @FunctionalInterface
    public interface Each {
        void edit(Edit edit) throws SQLException;
    }

    /** Hands on all edits of a problem; those that cannot be read are told as sentences and passed over. */
    public void each(Id problem, Each each, Consumer<String> unreadable) throws SQLException {
        sql.each(FROM + "WHERE e.problem = (SELECT row FROM problem WHERE id = ?) ORDER BY e.clock, e.id", row -> {
            try {
                each.edit(reader.read(row));
            } catch (BadJson e) {
                unreadable.accept("Edit " + Row.id(row, 1) + " is " + e.getMessage() + ".");
            }
        }, problem);
    }

    /** A page of a problem's edits. */
    public List<Edit> page(Id problem, int from, int count) throws SQLException {
        return list(FROM
                + "WHERE e.problem = (SELECT row FROM problem WHERE id = ?) ORDER BY e.clock, e.id LIMIT ? OFFSET ?",
                problem, count, from);
    }

    public int count(Id problem) throws SQLException {
        return (int) sql.number("SELECT edits FROM tally WHERE problem = (SELECT row FROM problem WHERE id = ?)",
                problem);
    }

    /** All edits about one thought, run, call, sample or problem. */
    public List<Edit> history(Id subject) throws SQLException {
        return list(FROM + "WHERE e.subject = ? ORDER BY e.problem, e.clock, e.id", subject);
    }

    /** All edits of one group, in the order in which they came into this file. */
    public List<Edit> group(Id group) throws SQLException {
        return list(FROM
                + "JOIN action a ON a.grp = e.grp WHERE a.grp = ? AND e.seq BETWEEN a.first AND a.last ORDER BY e.seq",
                group);
    }

    private List<Edit> list(String query, @Nullable Object... values) throws SQLException {
        List<Edit> edits = new ArrayList<>();
        sql.each(query, row -> edits.add(readable(row)), values);
        return edits;
    }

    private Edit readable(ResultSet row) throws SQLException {
        try {
            return reader.read(row);
        } catch (BadJson e) {
            throw new Refused("The session holds " + e.getMessage() + "; check it.", e);
        }
    }
}
