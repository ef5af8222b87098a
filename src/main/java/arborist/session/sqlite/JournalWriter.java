package arborist.session.sqlite;

import arborist.session.sqlite.ProblemTable.Entry;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Draft;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Payload;
import arborist.trace.Refused;
import arborist.trace.json.ChangeJson;
import arborist.words.Words;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes edits and what they add up to. What it writes is kept with {@link #commit} or undone with {@link #rollback}; nothing is
 * durable before. For the one thread that writes.
 */
public final class JournalWriter implements AutoCloseable {
    private static final Words WORDS = Words.of(JournalWriter.class);
    private final Sql sql;
    private final StateWriter state;
    private final EditTable edits;
    private final EditReader reader;
    private final Set<Id> behind = new TreeSet<>();

    public JournalWriter(Sql sql, ChangeJson json) throws SQLException {
        this.sql = sql;
        state = new StateWriter(sql);
        edits = new EditTable(sql);
        reader = new EditReader(json);
        sql.each("SELECT id FROM problem JOIN tally ON problem = row WHERE behind", row -> behind.add(Row.id(row, 1)));
    }

    public void begin() throws SQLException {
        sql.run("BEGIN IMMEDIATE");
    }

    /** Makes everything since {@link #begin} durable. */
    public void commit() throws SQLException {
        state.problems.flush();
        edits.flush();
        sql.run("COMMIT");
    }

    /** Takes back everything since {@link #begin}. */
    public void rollback() throws SQLException {
        try {
            // A commit that failed may have rolled back by itself.
            if (sql.inTransaction()) {
                sql.run("ROLLBACK");
            }
        } finally {
            forget();
        }
    }

    /** Sets a mark to go back to with {@link #back}, for one submission among several of a transaction. */
    public void mark() throws SQLException {
        state.problems.flush();
        edits.flush();
        sql.run("SAVEPOINT submission");
    }

    public void release() throws SQLException {
        sql.run("RELEASE submission");
    }

    /** Takes back what was written since {@link #mark}. */
    public void back() throws SQLException {
        sql.run("ROLLBACK TO submission");
        sql.run("RELEASE submission");
        forget();
    }

    /**
     * Writes a submission; edits that are there already are passed over.
     *
     * @return the new edits
     * @throws Refused where it is about something unknown, or belongs to a run or an import that was taken back meanwhile; what was
     *     written of it has to be taken back then
     */
    public List<Edit> write(Prepared prepared) throws SQLException {
        Author.Role role = prepared.submission().author().role();
        if (role != Author.Role.PERSON && edits.isTakenBack(prepared.submission().group())) {
            throw new Refused(() -> role == Author.Role.IMPORTER ? WORDS.say("journal-writer.import-undone")
                    : WORDS.say("journal-writer.run-undone"), null);
        }
        Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
        for (Payload payload : prepared.submission().payloads()) {
            add(payload);
        }
        List<Edit> written = new ArrayList<>(prepared.size());
        for (int i = 0; i < prepared.size(); i++) {
            Edit edit = write(prepared, i, now);
            if (edit != null) {
                written.add(edit);
            }
        }
        return written;
    }

    private @Nullable Edit write(Prepared prepared, int index, Instant now) throws SQLException {
        Draft draft = prepared.draft(index);
        boolean adds = draft.change() instanceof Change.AddProblem;
        Entry problem = adds ? state.problems.make(draft.problem()) : state.problems.find(draft.problem());
        if (problem != null && problem.behind) {
            rebuild(draft.problem());
        }
        if (problem == null || !problem.known && !adds) {
            throw new Refused(() -> WORDS.say("journal-writer.there-is-no-problem-in", draft.problem()), null);
        }
        Edit edit = new Edit(draft.id(), draft.problem(), problem.clock + 1, prepared.submission().group(),
                prepared.submission().author(), now, draft.change(), prepared.submission().undoes());
        if (!edits.add(problem.row, edit, prepared.bodies().get(index))) {
            return null;
        }
        count(problem, edit);
        String unknown = state.apply(problem, edit.change());
        if (unknown != null) {
            throw new Refused(() -> WORDS.say("journal-writer.there-is-no-in-this", unknown), null);
        }
        return edit;
    }

    /**
     * Writes an edit that was made elsewhere, keeping all that it says of itself. Where it belongs before others that are there
     * already, the problem is marked as behind, for {@link #rebuild}.
     *
     * @return whether it was new, or replaced a later one of the same id
     */
    public boolean merge(Edit edit, StoredBody body) throws SQLException {
        Entry problem = state.problems.make(edit.problem());
        if (!edits.add(problem.row, edit, body)) {
            if (!edits.isEarlier(edit, body, edits.place(problem.row, edit))) {
                return false;
            }
            problem.edits--;
            edits.remove(problem.row, edit.id());
            edits.add(problem.row, edit, body);
            setBehind(edit.problem(), problem);
        }
        if (edit.clock() <= problem.clock) {
            setBehind(edit.problem(), problem);
        }
        count(problem, edit);
        if (!problem.behind) {
            state.apply(problem, edit.change());
        }
        return true;
    }

    /** Whether any edit of the problem was ever here. */
    public boolean knows(Id problem) throws SQLException {
        return state.problems.find(problem) != null;
    }

    /** The problems whose state has to be built anew from their edits. */
    public List<Id> behind() {
        return List.copyOf(behind);
    }

    /** Builds a problem's state anew from its edits. */
    public void rebuild(Id id) throws SQLException {
        Entry problem = state.problems.make(id);
        state.clear(problem);
        List<String> unreadable = new ArrayList<>();
        new Journal(sql, reader).each(id, edit -> state.apply(problem, edit.change()), unreadable::add);
        problem.behind = false;
        behind.remove(id);
        state.problems.counted(id, problem);
    }

    /** Stores a payload, once. */
    public void add(Payload payload) throws SQLException {
        sql.run("INSERT INTO payload (hash, media_type, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", payload.hash(),
                payload.mediaType(), payload.content());
    }

    /** Keeps the text so far of a growing thought; false where that thought has ended. */
    public boolean checkpoint(Id problem, Id thought, String text) throws SQLException {
        Entry entry = state.problems.find(problem);
        return entry == null || state.thoughts.checkpoint(entry, thought, text);
    }

    @Override
    public void close() throws SQLException {
        sql.close();
    }

    public Sql sql() {
        return sql;
    }

    private void count(Entry problem, Edit edit) {
        problem.clock = Math.max(problem.clock, edit.clock());
        problem.edits++;
        state.problems.counted(edit.problem(), problem);
    }

    private void setBehind(Id id, Entry problem) {
        problem.behind = true;
        behind.add(id);
        state.problems.counted(id, problem);
    }

    private void forget() throws SQLException {
        state.forget();
        edits.forget();
        behind.clear();
        sql.each("SELECT id FROM problem JOIN tally ON problem = row WHERE behind", row -> behind.add(Row.id(row, 1)));
    }

    /** Whom the program's own edits are by. */
    public static Author program() {
        return new Author(Author.Role.PROGRAM, "arborist", null);
    }
}
