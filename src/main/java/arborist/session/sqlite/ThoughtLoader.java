package arborist.session.sqlite;

import arborist.trace.Attributes;
import arborist.trace.Backup;
import arborist.trace.CallSpan;
import arborist.trace.Completeness;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Reasoning;
import arborist.trace.SearchState;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePVector;

/** Loads the thoughts of one problem with all that was said of them. */
final class ThoughtLoader {
    private final Sql sql;
    private final Id problem;
    private final long at;
    private final Map<Long, Line> rows = new HashMap<>();
    private final List<Line> order = new ArrayList<>();
    private final List<Id> roots = new ArrayList<>();

    ThoughtLoader(Sql sql, Id problem, long at) {
        this.sql = sql;
        this.problem = problem;
        this.at = at;
    }

    /** A row of the table, and what hangs on it. */
    private static final class Line {
        final long row;
        final long parent;
        final Words read;
        final List<Id> children = new ArrayList<>(2);
        Node.Tally tally = Node.Tally.NONE;

        Line(long row, long parent, Words read) {
            this.row = row;
            this.parent = parent;
            this.read = read;
        }
    }

    private record Words(Id id, @Nullable Id run, Kind kind, String text, String firstText, Reasoning reasoning,
            Completeness completeness, Completeness firstCompleteness, @Nullable CallSpan span, Attributes attributes,
            Node.Search search, TextVersion version, String note, boolean removed) {
    }

    List<Id> roots() {
        return roots;
    }

    Map<Id, Node> load(List<Backup> backups) throws SQLException {
        Map<String, Kind> kinds = new HashMap<>();
        sql.each(
                // What most thoughts say alike is told as null: to make a text of it would take longer than all else.
                "SELECT row, parent, id, run, kind, text, first_text, nullif(reasoning, 'NONE'),"
                        + " nullif(completeness, 'COMPLETE'), first_completeness, call, call_from, call_to,"
                        + " nullif(attributes, '{}'), nullif(search, 'OPEN'), reason, given_up, text_version, nullif(note, ''),"
                        + " removed, by_person FROM thought"
                        + " INDEXED BY thought_of_problem WHERE problem = ? ORDER BY row",
                row -> {
                    Line one = new Line(row.getLong(1), row.getLong(2), read(row, kinds));
                    rows.put(one.row, one);
                    order.add(one);
                }, at);
        Map<Id, Line> byId = HashMap.newHashMap(order.size());
        for (Line one : order) {
            byId.put(one.read.id, one);
            Line parent = rows.get(one.parent);
            if (parent == null) {
                roots.add(one.read.id);
            } else {
                parent.children.add(one.read.id);
            }
        }
        for (Backup backup : backups) {
            for (Id id : backup.path()) {
                Line one = byId.get(id);
                if (one != null) {
                    one.tally = new Node.Tally(one.tally.visits() + 1, one.tally.rewards() + backup.reward());
                }
            }
        }
        FindingsLoader findings = new FindingsLoader(sql, at);
        Map<Long, Node.Findings> said = findings.load(row -> {
            Line one = rows.get(row);
            return one == null ? null : one.read.id;
        });
        Map<Id, Node> nodes = HashMap.newHashMap(order.size());
        for (Line one : order) {
            nodes.put(one.read.id, node(one, said.getOrDefault(one.row, Node.Findings.NONE)));
        }
        return nodes;
    }

    private Node node(Line one, Node.Findings findings) {
        Words read = one.read;
        Line parent = rows.get(one.parent);
        Thought thought = new Thought(read.id, problem, parent == null ? null : parent.read.id, read.run, read.kind,
                read.firstText, read.reasoning, read.firstCompleteness, read.span, read.attributes);
        return new Node(thought, new Node.Wording(read.text, read.version, read.completeness), read.search, findings,
                one.tally, read.note, one.children.isEmpty() ? TreePVector.empty() : TreePVector.from(one.children),
                read.removed);
    }

    private static Words read(ResultSet row, Map<String, Kind> kinds) throws SQLException {
        String text = row.getString(6);
        String first = row.getString(7);
        Completeness completeness = Row.name(Completeness.class, row, 9, Completeness.COMPLETE);
        Completeness firstCompleteness =
                Row.name(Completeness.class, row, 10, completeness);
        Id call = Row.idOrNull(row, 11);
        String attributes = row.getString(14);
        SearchState state = Row.name(SearchState.class, row, 15, SearchState.OPEN);
        String reason = row.getString(16);
        String note = row.getString(19);
        boolean givenUp = row.getBoolean(17);
        boolean byPerson = row.getBoolean(21);
        Node.Search search = state == SearchState.OPEN && reason == null && !givenUp && !byPerson
                ? Node.Search.OPEN : new Node.Search(state, reason, givenUp, byPerson);
        return new Words(Row.id(row, 3), Row.idOrNull(row, 4), kinds.computeIfAbsent(row.getString(5), Kind::new),
                text, first == null ? text : first, Row.name(Reasoning.class, row, 8, Reasoning.NONE), completeness,
                firstCompleteness,
                call == null ? null : new CallSpan(call, row.getInt(12), row.getInt(13)),
                attributes == null ? Attributes.NONE : new Attributes(attributes), search,
                new TextVersion(row.getLong(18)), note == null ? "" : note, row.getBoolean(20));
    }
}
