package arborist.session.sqlite;

import arborist.session.Action;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Refused;
import arborist.trace.json.BadJson;
import arborist.words.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads edits in the order in which they are replayed. */
public final class Journal {
    private static final Words WORDS = Words.of(Journal.class);
    private static final String FROM =
            "SELECT " + EditReader.COLUMNS + EditReader.TABLES;

    /** CROSS JOIN keeps SQLite to this order: it would rather go through the whole journal, which comes in the order asked for. */
    private static final String OF_ACTION = " FROM action a CROSS JOIN edit e ON e.seq BETWEEN a.first AND a.last"
            + " AND e.action = a.row JOIN problem p ON p.row = e.problem ";

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

    /** Hands on all edits of a problem; what is wrong with one is told as a sentence, and one that cannot be read is passed over. */
    public void each(Id problem, Each each, Consumer<String> wrong) throws SQLException {
        sql.each("SELECT " + EditReader.COLUMNS + ", e.subject" + EditReader.TABLES
                + "WHERE e.problem = (SELECT row FROM problem WHERE id = ?) ORDER BY e.clock, e.id", row -> {
                    try {
                        Edit edit = reader.read(row);
                        if (!Arrays.equals(EditTable.subject(edit), row.getBytes(13))) {
                            wrong.accept("Edit " + edit.id() + " is filed under something that it is not about.");
                        }
                        each.edit(edit);
                    } catch (BadJson e) {
                        wrong.accept("Edit " + Row.id(row, 1) + " is " + e.getMessage() + ".");
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
        // The index has the problem in front: it is looked into once a problem.
        return about(list(FROM + "WHERE e.problem IN (SELECT row FROM problem) AND e.subject = substr(?, 1, 4)"
                + " ORDER BY e.problem, e.clock, e.id", subject), subject);
    }

    /** All edits of one problem about one subject. */
    public List<Edit> about(Id problem, Id subject) throws SQLException {
        return about(
                list(FROM + "WHERE e.subject = substr(?, 1, 4) AND e.problem = (SELECT row FROM problem WHERE id = ?)"
                        + " ORDER BY e.clock, e.id", subject, problem),
                subject);
    }

    /** A person's newest groups of edits, the oldest of them first. */
    public List<Action> actions(String person, int most) throws SQLException {
        // A group has a row for each author that acted for the person in it; the newest counts.
        Map<Id, Action> actions = new LinkedHashMap<>();
        sql.each("SELECT grp, undoes FROM action WHERE person = ? ORDER BY first DESC LIMIT ?",
                row -> actions.putIfAbsent(Row.id(row, 1), new Action(Row.id(row, 1), Row.idOrNull(row, 2))), person,
                most);
        return List.copyOf(actions.values()).reversed();
    }

    /** The problems that a group itself added. */
    public List<Id> added(Id group) throws SQLException {
        List<Id> added = new ArrayList<>();
        sql.each("SELECT p.id" + OF_ACTION + "WHERE a.grp = ? AND e.kind = 'add-problem' ORDER BY e.seq",
                row -> added.add(Row.id(row, 1)),
                group);
        return added;
    }

    /** The first edits of a group in the order in which they are replayed, those of problems that it added left out. */
    public List<Edit> group(Id group, int most) throws SQLException {
        return list(
                "SELECT " + EditReader.COLUMNS + OF_ACTION + "WHERE a.grp = ? AND e.problem NOT IN (SELECT n.problem"
                        + " FROM action b CROSS JOIN edit n ON n.seq BETWEEN b.first AND b.last AND n.action = b.row"
                        + " WHERE b.grp = ? AND n.kind = 'add-problem') ORDER BY e.clock, e.id LIMIT ?",
                group, group, most);
    }

    /** The group that this one takes back, null where it takes back none. */
    public @Nullable Id undoes(Id group) throws SQLException {
        return sql.first("SELECT undoes FROM action WHERE grp = ?", row -> Row.idOrNull(row, 1), group);
    }

    /** Edits of a problem after a clock that neither the person nor the program made; those of searches count as others'. */
    public List<Edit> others(Id problem, long clock, String person) throws SQLException {
        return list(FROM + "WHERE e.problem = (SELECT row FROM problem WHERE id = ?) AND e.clock > ?"
                + " AND (coalesce(a.person, '') <> ? OR a.role = 'STRATEGY') AND a.role <> 'PROGRAM'"
                + " ORDER BY e.clock, e.id", problem, clock, person);
    }

    /** Four bytes of an id find a few others too, now and then. */
    private static List<Edit> about(List<Edit> found, Id subject) {
        return found.stream().filter(edit -> edit.change().subject().equals(subject)).toList();
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
            throw new Refused(WORDS.say("journal.the-session-holds-check-it", String.valueOf(e.getMessage())), e);
        }
    }
}
