package arborist.session.sqlite;

import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.json.ChangeJson;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the journal, and which stretch of it each group of edits covers. */
final class EditTable {
    private final Sql sql;
    private final Map<Id, Group> groups = new HashMap<>();
    private long lastSeq;

    EditTable(Sql sql) throws SQLException {
        this.sql = sql;
        lastSeq = sql.number("SELECT max(seq) FROM edit");
    }

    private static final class Group {
        final Edit first;
        final long from;
        long to;

        Group(Edit first, long from) {
            this.first = first;
            this.from = from;
        }
    }

    /** An edit that is there. */
    record Place(long clock, String body) {
    }

    /** False where the problem has an edit of that id already. */
    boolean add(long problem, Edit edit, ChangeJson.Body body) throws SQLException {
        int added = sql.run(
                "INSERT INTO edit (seq, id, problem, clock, grp, role, author, person, time, kind, version, subject,"
                        + " undoes, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                lastSeq + 1,
                edit.id(), problem, edit.clock(), edit.group(), edit.author().role(), edit.author().name(),
                edit.author().person(), edit.time().toEpochMilli(), body.kind(), body.version(),
                edit.change().subject(),
                edit.undoes(), body.json());
        if (added == 0) {
            return false;
        }
        lastSeq++;
        groups.computeIfAbsent(edit.group(), id -> new Group(edit, lastSeq)).to = lastSeq;
        return true;
    }

    Place place(long problem, Id id) throws SQLException {
        Place place =
                sql.first("SELECT clock, body FROM edit WHERE problem = ? AND id = ?",
                        row -> new Place(row.getLong(1), row.getString(2)), problem, id);
        if (place == null) {
            throw new SQLException("an edit was passed over that is not there");
        }
        return place;
    }

    /** Which of two edits of one id stays: whoever meets whom first, it is the same one. */
    boolean isEarlier(Edit edit, ChangeJson.Body body, Place there) {
        int order = Long.compare(edit.clock(), there.clock());
        return order < 0 || order == 0 && body.json().compareTo(there.body()) < 0;
    }

    /** Whether the group was undone, and not done again. */
    boolean isTakenBack(Id group) throws SQLException {
        List<Id> takers = new ArrayList<>();
        sql.each("SELECT grp FROM action WHERE undoes = ?", row -> takers.add(Row.id(row, 1)), group);
        for (Id taker : takers) {
            if (!isTakenBack(taker)) {
                return true;
            }
        }
        return false;
    }

    void remove(long problem, Id id) throws SQLException {
        sql.run("DELETE FROM edit WHERE problem = ? AND id = ?", problem, id);
    }

    /** Writes the groups of what was added since the last time. */
    void flush() throws SQLException {
        for (Group group : groups.values()) {
            sql.run("INSERT INTO action (grp, person, undoes, first, last) VALUES (?, ?, ?, ?, ?)"
                    + " ON CONFLICT (grp) DO UPDATE SET last = max(last, excluded.last)", group.first.group(),
                    group.first.author().person(), group.first.undoes(), group.from, group.to);
        }
        groups.clear();
    }

    void forget() throws SQLException {
        groups.clear();
        lastSeq = sql.number("SELECT max(seq) FROM edit");
    }
}
