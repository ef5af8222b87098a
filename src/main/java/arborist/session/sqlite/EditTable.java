package arborist.session.sqlite;

import arborist.trace.Author;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.json.BadJson;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the journal, and which stretch of it each action covers. */
final class EditTable {
    /** How many actions are remembered between two transactions, for those that go on. */
    private static final int REMEMBERED = 100;

    private final Sql sql;
    private final Map<Action, Stretch> actions = new HashMap<>();
    private long lastSeq;
    private long lastAction;

    EditTable(Sql sql) throws SQLException {
        this.sql = sql;
        forget();
    }

    /** What a row of action stands for: a group of edits as far as one author made it. */
    private record Action(Id group, Author author, @Nullable Id undoes) {
    }

    private static final class Stretch {
        final long row;
        long to;
        boolean grown;

        Stretch(long row, long to) {
            this.row = row;
            this.to = to;
        }
    }

    /** An edit that is there. */
    record Place(long clock, Object body) {
    }

    /** False where the problem has an edit of that id already. */
    boolean add(long problem, Edit edit, StoredBody body) throws SQLException {
        Action action = new Action(edit.group(), edit.author(), edit.undoes());
        Stretch stretch = actions.get(action);
        if (stretch == null) {
            stretch = find(action);
            if (stretch != null) {
                actions.put(action, stretch);
            }
        }
        int added = sql.run("INSERT INTO edit (seq, id, problem, clock, action, time, kind, version, subject, body)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", lastSeq + 1, edit.id(), problem,
                edit.clock(), stretch == null ? lastAction + 1 : stretch.row, edit.time().toEpochMilli(), body.kind(),
                body.version(), subject(edit), body.packed());
        if (added == 0) {
            return false;
        }
        lastSeq++;
        if (stretch == null) {
            begin(action);
        } else {
            stretch.to = lastSeq;
            stretch.grown = true;
        }
        return true;
    }

    /** As much of the id of what an edit is about as is kept to find the edit by. */
    static byte[] subject(Edit edit) {
        return Arrays.copyOf(edit.change().subject().bytes(), 4);
    }

    Place place(long problem, Edit edit) throws SQLException {
        Place place = sql.first("SELECT clock, body FROM edit WHERE problem = ? AND id = ?",
                row -> new Place(row.getLong(1), row.getObject(2)), problem, edit.id());
        if (place == null) {
            throw new SQLException("an edit was passed over that is not there");
        }
        return place;
    }

    /** Which of two edits of one id stays: whoever meets whom first, it is the same one. */
    boolean isEarlier(Edit edit, StoredBody body, Place there) {
        int order = Long.compare(edit.clock(), there.clock());
        try {
            return order < 0 || order == 0 && StoredBody.json(body.packed(), edit.problem())
                    .compareTo(StoredBody.json(there.body(), edit.problem())) < 0;
        } catch (BadJson e) {
            // One that cannot be read gives way.
            return true;
        }
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

    /** Writes how far the actions go that went on since the last time. */
    void flush() throws SQLException {
        for (Stretch stretch : actions.values()) {
            if (stretch.grown) {
                sql.run("UPDATE action SET last = ? WHERE row = ?", stretch.to, stretch.row);
                stretch.grown = false;
            }
        }
        if (actions.size() > REMEMBERED) {
            actions.clear();
        }
    }

    void forget() throws SQLException {
        actions.clear();
        lastSeq = sql.number("SELECT max(seq) FROM edit");
        lastAction = sql.number("SELECT max(row) FROM action");
    }

    private @Nullable Stretch find(Action action) throws SQLException {
        return sql.first("SELECT row, last FROM action WHERE grp = ? AND role = ? AND author = ? AND person IS ?"
                + " AND undoes IS ?", row -> new Stretch(row.getLong(1), row.getLong(2)), action.group,
                action.author.role(), action.author.name(), action.author.person(), action.undoes);
    }

    private void begin(Action action) throws SQLException {
        lastAction++;
        sql.run("INSERT INTO action (row, grp, role, author, person, undoes, first, last) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                lastAction, action.group, action.author.role(), action.author.name(), action.author.person(),
                action.undoes, lastSeq, lastSeq);
        actions.put(action, new Stretch(lastAction, lastSeq));
    }
}
