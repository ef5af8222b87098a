package arborist.session.sqlite;

import arborist.session.sqlite.ProblemTable.Entry;
import arborist.trace.CallSpan;
import arborist.trace.Completeness;
import arborist.trace.Id;
import arborist.trace.SearchState;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes thoughts, and remembers where those lie that were written or looked up last. */
final class ThoughtTable {
    private static final int REMEMBERED = 50_000;

    private final Sql sql;
    private final Map<Key, Place> places = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Place> eldest) {
            return size() > REMEMBERED;
        }
    };
    private long lastRow;

    ThoughtTable(Sql sql) throws SQLException {
        this.sql = sql;
        lastRow = sql.number("SELECT max(row) FROM thought");
    }

    private record Key(long problem, Id id) {
        @Override
        public int hashCode() {
            return id.hashCode() + Long.hashCode(problem);
        }
    }

    /** Where a thought lies, and what of it is counted. */
    static final class Place {
        final long row;
        SearchState state;
        boolean removed;

        Place(long row, SearchState state, boolean removed) {
            this.row = row;
            this.state = state;
            this.removed = removed;
        }
    }

    @Nullable Place find(Entry problem, Id id) throws SQLException {
        Key key = new Key(problem.row, id);
        Place place = places.get(key);
        if (place == null) {
            place = sql.first("SELECT row, search, removed FROM thought WHERE problem = ? AND id = ?", row -> new Place(
                    row.getLong(1), Row.name(SearchState.class, row, 2), row.getBoolean(3)), problem.row, id);
            if (place != null) {
                places.put(key, place);
            }
        }
        return place;
    }

    /** False where the parent is unknown. */
    boolean add(Entry problem, Thought thought) throws SQLException {
        Place parent = thought.parent() == null ? null : find(problem, thought.parent());
        if (thought.parent() != null && parent == null) {
            return false;
        }
        CallSpan span = thought.span();
        int added = sql.run("INSERT INTO thought (row, problem, id, parent, run, kind, reasoning, completeness, call,"
                + " call_from, call_to, text_version, text, attributes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING", lastRow + 1, problem.row, thought.id(), parent == null ? null : parent.row,
                thought.run(), thought.kind().name(), thought.reasoning(), thought.completeness(),
                span == null ? null : span.call(), span == null ? null : span.from(), span == null ? null : span.to(),
                TextVersion.of(thought.text()), thought.text(), thought.attributes().json());
        if (added == 1) {
            lastRow++;
            places.put(new Key(problem.row, thought.id()), new Place(lastRow, SearchState.OPEN, false));
            problem.count(SearchState.OPEN, 1);
        } else {
            setRemoved(problem, thought.id(), false);
        }
        return true;
    }

    /** Replaces the text, and how complete it is where {@code completeness} is given. */
    boolean setText(Entry problem, Id id, String text, @Nullable Completeness completeness) throws SQLException {
        Place place = find(problem, id);
        if (place == null) {
            return false;
        }
        sql.run("UPDATE thought SET first_text = coalesce(first_text, text), text = ?, text_version = ? WHERE row = ?",
                text,
                TextVersion.of(text), place.row);
        if (completeness != null) {
            sql.run("UPDATE thought SET first_completeness = coalesce(first_completeness, completeness), completeness = ?"
                    + " WHERE row = ?", completeness, place.row);
            sql.run("DELETE FROM growing WHERE thought = ?", place.row);
        }
        return true;
    }

    boolean setSearch(Entry problem, Id id, SearchState state, @Nullable String reason, boolean byPerson)
            throws SQLException {
        Place place = find(problem, id);
        if (place == null) {
            return false;
        }
        sql.run("UPDATE thought SET search = ?, reason = ?, by_person = ? WHERE row = ?", state, reason, byPerson,
                place.row);
        if (!place.removed) {
            problem.count(place.state, -1);
            problem.count(state, 1);
        }
        place.state = state;
        return true;
    }

    boolean setGivenUp(Entry problem, Id id, boolean givenUp) throws SQLException {
        Place place = find(problem, id);
        return place != null && sql.run("UPDATE thought SET given_up = ? WHERE row = ?", givenUp, place.row) == 1;
    }

    boolean setNote(Entry problem, Id id, String note) throws SQLException {
        Place place = find(problem, id);
        return place != null && sql.run("UPDATE thought SET note = ? WHERE row = ?", note, place.row) == 1;
    }

    boolean setRemoved(Entry problem, Id id, boolean removed) throws SQLException {
        Place place = find(problem, id);
        if (place == null) {
            return false;
        }
        if (place.removed != removed) {
            sql.run("UPDATE thought SET removed = ? WHERE row = ?", removed, place.row);
            problem.count(place.state, removed ? -1 : 1);
            place.removed = removed;
        }
        return true;
    }

    /** Keeps the text so far of a growing thought; false where it is there and has ended. */
    boolean checkpoint(Entry problem, Id id, String text) throws SQLException {
        Place place = find(problem, id);
        if (place == null) {
            return true;
        }
        return sql.run("INSERT OR REPLACE INTO growing (thought, text) SELECT row, ? FROM thought WHERE row = ?"
                + " AND completeness = 'GROWING'", text, place.row) == 1;
    }

    void forget() throws SQLException {
        places.clear();
        lastRow = sql.number("SELECT max(row) FROM thought");
    }
}
