package arborist.session.sqlite;

import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.SearchState;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Writes problems, and keeps count of what each holds: the counts of a whole burst are written at its end. */
final class ProblemTable {
    /** How many problems are remembered between two bursts, those used last. */
    private static final int REMEMBERED = 10_000;

    private final Sql sql;
    private final SequencedMap<Id, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Id, Entry> counted = new HashMap<>();
    private long lastRow;

    ProblemTable(Sql sql) throws SQLException {
        this.sql = sql;
        lastRow = sql.number("SELECT max(row) FROM problem");
    }

    /** A problem as the writer knows it. */
    static final class Entry {
        final long row;
        /** Whether the edit that adds it was there. */
        boolean known;
        /** Whether its state tables have to be built anew. */
        boolean behind;
        long clock;
        long edits;
        long runs;
        long samples;
        private final Map<SearchState, Long> states = new EnumMap<>(SearchState.class);

        Entry(long row) {
            this.row = row;
        }

        /** There are more, or fewer, thoughts of that state. */
        void count(SearchState state, long more) {
            states.merge(state, more, Long::sum);
        }

        private long counted(SearchState state) {
            return states.getOrDefault(state, 0L);
        }
    }

    /** Null where no edit about it was ever seen. */
    @Nullable Entry find(Id id) throws SQLException {
        Entry entry = entries.get(id);
        if (entry == null) {
            entry = sql.first("SELECT row, title IS NOT NULL, clock, behind FROM problem JOIN tally ON problem = row"
                    + " WHERE id = ?", row -> {
                        Entry found = new Entry(row.getLong(1));
                        found.known = row.getBoolean(2);
                        found.clock = row.getLong(3);
                        found.behind = row.getBoolean(4);
                        return found;
                    }, id);
            if (entry != null) {
                entries.put(id, entry);
            }
        }
        return entry;
    }

    /** Finds it, or makes room for it. */
    Entry make(Id id) throws SQLException {
        Entry entry = find(id);
        if (entry == null) {
            entry = new Entry(++lastRow);
            sql.run("INSERT INTO problem (row, id) VALUES (?, ?)", entry.row, id);
            sql.run("INSERT INTO tally (problem) VALUES (?)", entry.row);
            entries.put(id, entry);
        }
        return entry;
    }

    /** The entry, which {@link #flush} is to write. */
    void counted(Id id, Entry entry) {
        counted.put(id, entry);
    }

    void add(Entry entry, Problem problem) throws SQLException {
        if (!entry.known) {
            set(entry, problem);
        }
        setRemoved(entry, false);
    }

    void set(Entry entry, Problem problem) throws SQLException {
        entry.known = true;
        sql.run("UPDATE problem SET title = ?, task = ?, gold = ?, verifiable = ?, collection = ?, split = ?, question = ?,"
                + " attributes = ? WHERE row = ?", problem.title(), problem.task(), Json.ofStrings(problem.gold()),
                problem.verifiable(), problem.set(), problem.split(), problem.question(), problem.attributes().json(),
                entry.row);
    }

    void setRemoved(Entry entry, boolean removed) throws SQLException {
        sql.run("UPDATE problem SET removed = ? WHERE row = ?", removed, entry.row);
    }

    /** Empties what the problem adds up to, before it is built anew. */
    void reset(Entry entry) throws SQLException {
        entry.known = false;
        entry.runs = 0;
        entry.samples = 0;
        entry.states.clear();
        sql.run("UPDATE problem SET title = NULL, task = NULL, gold = NULL, verifiable = NULL, collection = NULL,"
                + " split = NULL, question = NULL, attributes = NULL, removed = 0 WHERE row = ?", entry.row);
        sql.run("UPDATE tally SET runs = 0, samples = 0, open = 0, expanded = 0, pruned = 0, solved = 0, dead_end = 0,"
                + " behind = 0 WHERE problem = ?", entry.row);
        entry.behind = false;
    }

    /** Writes what was counted since the last time. */
    void flush() throws SQLException {
        for (Entry e : counted.values()) {
            sql.run("UPDATE tally SET clock = ?, edits = edits + ?, runs = runs + ?, samples = samples + ?, open = open + ?,"
                    + " expanded = expanded + ?, pruned = pruned + ?, solved = solved + ?, dead_end = dead_end + ?,"
                    + " behind = ? WHERE problem = ?", e.clock, e.edits, e.runs, e.samples, e.counted(SearchState.OPEN),
                    e.counted(SearchState.EXPANDED), e.counted(SearchState.PRUNED), e.counted(SearchState.SOLVED),
                    e.counted(SearchState.DEAD_END), e.behind, e.row);
            e.edits = 0;
            e.runs = 0;
            e.samples = 0;
            e.states.clear();
        }
        counted.clear();
        while (entries.size() > REMEMBERED) {
            entries.pollFirstEntry();
        }
    }

    /** Forgets everything, after what was written has been rolled back. */
    void forget() throws SQLException {
        entries.clear();
        counted.clear();
        lastRow = sql.number("SELECT max(row) FROM problem");
    }
}
