package arborist.session.sqlite;

import arborist.trace.ContentHash;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.SearchState;
import arborist.trace.Tree;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with a session, and says it in sentences. */
public final class Soundness {
    /** After so many differences of one problem the rest says nothing new. */
    private static final int MOST = 20;

    private final Reading reading;

    public Soundness(Reading reading) {
        this.reading = reading;
    }

    /** The file as such: its pages, and rows that point to rows that are not there. */
    public List<String> ofFile() throws SQLException {
        List<String> wrong = new ArrayList<>();
        for (String damage : SessionFiles.damage(reading.sql())) {
            wrong.add("The file is damaged: " + damage + ".");
        }
        reading.sql().each("PRAGMA foreign_key_check", row -> {
            if (wrong.size() < MOST) {
                wrong.add(
                        "Row " + row.getLong(2) + " of " + row.getString(1) + " points to a row of " + row.getString(3)
                                + " that is not there.");
            }
        });
        reading.sql().each("SELECT DISTINCT a.row FROM edit e CROSS JOIN action a ON a.row = e.action"
                + " WHERE e.seq NOT BETWEEN a.first AND a.last", row -> {
                    if (wrong.size() < MOST) {
                        wrong.add("Action " + row.getLong(1) + " has edits where none of its edits are looked for.");
                    }
                });
        reading.sql().each("SELECT hash, bytes FROM payload", row -> {
            if (wrong.size() < MOST && !ContentHash.of(row.getBytes(2)).equals(Row.hashOrNull(row, 1))) {
                wrong.add("A payload's bytes are not those that its hash names.");
            }
        });
        return wrong;
    }

    /** Whether the tables say of a problem what its edits add up to. */
    public List<String> ofProblem(Id id) throws SQLException {
        List<String> wrong = new ArrayList<>();
        Tree replayed = reading.replay(id, wrong::add);
        try {
            compare(replayed, reading.tree(id), wrong);
            counts(id, replayed, wrong);
        } catch (SQLException | RuntimeException e) {
            wrong.add("its tables cannot be read (" + SessionFiles.reason(e) + ").");
        }
        String title = replayed.problem() == null ? id.toString() : replayed.problem().title();
        return wrong.stream().limit(MOST).map(sentence -> "Problem " + title + ": " + sentence).toList();
    }

    private static void compare(Tree replayed, Tree stored, List<String> wrong) {
        if (replayed.equals(stored)) {
            return;
        }
        int before = wrong.size();
        differ("its own description", replayed.problem(), stored.problem(), wrong);
        differ("whether it was taken back", replayed.removed(), stored.removed(), wrong);
        differ("its clock", replayed.clock(), stored.clock(), wrong);
        differ("the order of its roots", replayed.roots(), stored.roots(), wrong);
        differ("the order of its runs", replayed.runOrder(), stored.runOrder(), wrong);
        differ("the order of its samples", replayed.sampleOrder(), stored.sampleOrder(), wrong);
        differ("the order of its simulations", replayed.backupOrder(), stored.backupOrder(), wrong);
        differ("its choices", replayed.choices(), stored.choices(), wrong);
        each("call", replayed.calls(), stored.calls(), wrong);
        each("sample", replayed.samples(), stored.samples(), wrong);
        each("simulation", replayed.backups(), stored.backups(), wrong);
        each("call taken back", replayed.takenBack().calls(), stored.takenBack().calls(), wrong);
        each("sample taken back", replayed.takenBack().samples(), stored.takenBack().samples(), wrong);
        each("simulation taken back", replayed.takenBack().backups(), stored.takenBack().backups(), wrong);
        each("run", replayed.runs(), stored.runs(), wrong);
        each("thought", replayed.nodes(), stored.nodes(), wrong);
        if (wrong.size() == before) {
            wrong.add("its tables differ from its edits.");
        }
    }

    private static void differ(String what, @Nullable Object replayed, @Nullable Object stored, List<String> wrong) {
        if (!Objects.equals(replayed, stored)) {
            wrong.add(what + " differs between its tables and its edits.");
        }
    }

    private static <T> void each(String what, Map<Id, T> replayed, Map<Id, T> stored, List<String> wrong) {
        replayed.forEach((id, value) -> {
            T found = stored.get(id);
            if (found == null) {
                wrong.add(what + " " + id + " is in its edits and not in its tables.");
            } else if (!found.equals(value)) {
                wrong.add(what + " " + id + " differs between its tables and its edits" + parts(value, found) + ".");
            }
        });
        stored.keySet().stream().filter(id -> !replayed.containsKey(id))
                .forEach(id -> wrong.add(what + " " + id + " is in its tables and not in its edits."));
    }

    private static String parts(Object replayed, Object stored) {
        if (!(replayed instanceof Node a && stored instanceof Node b)) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        differ("how it was added", a.thought(), b.thought(), parts);
        differ("text", a.wording(), b.wording(), parts);
        differ("search", a.search(), b.search(), parts);
        differ("what was said of it", a.findings(), b.findings(), parts);
        differ("visits", a.tally(), b.tally(), parts);
        differ("note", a.note(), b.note(), parts);
        differ("children", a.children(), b.children(), parts);
        differ("whether it was taken back", a.removed(), b.removed(), parts);
        return " in " + String.join(", ", parts.stream().map(part -> part.replaceFirst(" differs .*", "")).toList());
    }

    private void counts(Id id, Tree tree, List<String> wrong) throws SQLException {
        Map<SearchState, Long> states = new EnumMap<>(SearchState.class);
        tree.nodes().values().stream().filter(node -> !node.removed())
                .forEach(node -> states.merge(node.search().state(), 1L, Long::sum));
        reading.sql()
                .each("SELECT behind, edits, runs, samples, open, expanded, pruned, solved, dead_end, (SELECT count(*)"
                        + " FROM edit e WHERE e.problem = t.problem) FROM tally t WHERE problem = (SELECT row FROM problem WHERE id = ?)",
                        row -> {
                            differ("the count of edits", row.getLong(2), row.getLong(10), wrong);
                            if (row.getBoolean(1)) {
                                return;
                            }
                            long runs = tree.runs().values().stream().filter(run -> !run.removed()).count();
                            differ("the count of runs", row.getLong(3), runs, wrong);
                            differ("the count of samples", row.getLong(4), (long) tree.samples().size(), wrong);
                            int column = 5;
                            for (SearchState state : SearchState.values()) {
                                differ("the count of thoughts " + state, row.getLong(column++),
                                        states.getOrDefault(state, 0L), wrong);
                            }
                        }, id);
    }
}
