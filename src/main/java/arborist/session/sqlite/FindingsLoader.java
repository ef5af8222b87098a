package arborist.session.sqlite;

import arborist.trace.Attachment;
import arborist.trace.ContentHash;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Link;
import arborist.trace.LinkType;
import arborist.trace.Node;
import arborist.trace.Score;
import arborist.trace.Scorer;
import arborist.trace.Target;
import arborist.trace.TextVersion;
import arborist.trace.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** Loads what was said of the thoughts of one problem, in the order in which it was said. */
final class FindingsLoader {
    private final Sql sql;
    private final long problem;
    private final Map<Long, Said> said = new HashMap<>();

    FindingsLoader(Sql sql, long problem) {
        this.sql = sql;
        this.problem = problem;
    }

    private static final class Said {
        final List<Verdict> verdicts = new ArrayList<>(0);
        final List<Score> scores = new ArrayList<>(0);
        final List<Label> labels = new ArrayList<>(0);
        final List<Link> links = new ArrayList<>(0);
        final List<Attachment> attachments = new ArrayList<>(0);

        Node.Findings findings() {
            return new Node.Findings(vector(verdicts), vector(scores), vector(labels), vector(links),
                    vector(attachments));
        }

        private static <T> PVector<T> vector(List<T> list) {
            return list.isEmpty() ? TreePVector.empty() : TreePVector.from(list);
        }
    }

    /** By the thought's row; {@code id} names a row's thought. */
    Map<Long, Node.Findings> load(LongFunction<@Nullable Id> id) throws SQLException {
        each("SELECT x.thought, x.id, x.verifier, x.version, x.aspect, x.outcome, x.evidence, x.text_version, x.oracle"
                + " FROM verdict x",
                (row, on, at) -> on.verdicts.add(new Verdict(Row.id(row, 2), at, row.getString(3),
                        row.getString(4), row.getString(5), Row.name(Verdict.Outcome.class, row, 6), row.getString(7),
                        new TextVersion(row.getLong(8)), row.getBoolean(9))),
                id);
        Map<Scorer, Scorer> scorers = new HashMap<>();
        each("SELECT x.thought, x.id, x.scorer, x.version, x.person, x.value, x.min, x.max, x.higher_is_better, x.readings,"
                + " x.evidence, x.scope, x.text_version FROM score x", (row, on, at) -> {
                    Scorer scorer = new Scorer(row.getString(3), row.getString(4), row.getBoolean(5));
                    on.scores.add(new Score(Row.id(row, 2), at, scorers.computeIfAbsent(scorer, s -> s),
                            row.getDouble(6),
                            Row.doubleOrNull(row, 7), Row.doubleOrNull(row, 8), row.getBoolean(9), row.getInt(10),
                            row.getString(11), Row.name(Score.Scope.class, row, 12), new TextVersion(row.getLong(13))));
                }, id);
        each("SELECT x.thought, x.id, x.target, x.span_from, x.span_to, x.other, x.scheme, x.guideline, x.value, x.annotator,"
                + " x.took, x.suggestion, x.text_version, x.remark FROM label x",
                (row, on, at) -> on.labels.add(
                        new Label(Row.id(row, 2), target(row, at), row.getString(7), row.getString(8), row.getString(9),
                                row.getString(10), Row.longOrNull(row, 11), row.getString(12),
                                new TextVersion(row.getLong(13)), row.getString(14))),
                id);
        each("SELECT x.thought, x.id, x.role, x.media_type, x.content FROM attachment x", (row, on, at) -> {
            ContentHash content = Row.hashOrNull(row, 5);
            if (content != null) {
                on.attachments.add(new Attachment(Row.id(row, 2), at, row.getString(3), row.getString(4), content));
            }
        }, id);
        links(id);
        Map<Long, Node.Findings> findings = HashMap.newHashMap(said.size());
        said.forEach((row, on) -> findings.put(row, on.findings()));
        return findings;
    }

    private void links(LongFunction<@Nullable Id> id) throws SQLException {
        each("SELECT x.thought, x.id, x.type, x.target FROM link x", (row, on, at) -> {
            Id to = id.apply(row.getLong(4));
            if (to != null) {
                Link link = new Link(Row.id(row, 2), new LinkType(row.getString(3)), at, to);
                add(on, link);
                add(said.computeIfAbsent(row.getLong(4), r -> new Said()), link);
            }
        }, id);
    }

    /** A link from a thought to itself hangs on it once. */
    private static void add(Said on, Link link) {
        if (on.links.stream().noneMatch(present -> present.id().equals(link.id()))) {
            on.links.add(link);
        }
    }

    private static Target target(ResultSet row, Id at) throws SQLException {
        return switch (row.getString(3)) {
            case "span" -> new Target.Span(at, row.getInt(4), row.getInt(5));
            case "step" -> new Target.Step(at);
            case "path" -> new Target.Path(at);
            case "solution" -> new Target.Solution(at, Row.id(row, 6));
            case "pair" -> new Target.Pair(at, Row.id(row, 6));
            default -> throw new SQLException("no target of a label: " + row.getString(3));
        };
    }

    private interface Adds {
        void add(ResultSet row, Said on, Id thought) throws SQLException;
    }

    private void each(String select, Adds adds, LongFunction<@Nullable Id> id) throws SQLException {
        // CROSS JOIN keeps SQLite to this order: the problem's thoughts first, then what hangs on each.
        String from = select.replace(" FROM ", " FROM thought t CROSS JOIN ");
        sql.each(from + " ON x.thought = t.row WHERE t.problem = ? ORDER BY x.row", row -> {
            long thought = row.getLong(1);
            Id at = id.apply(thought);
            if (at != null) {
                adds.add(row, said.computeIfAbsent(thought, r -> new Said()), at);
            }
        }, problem);
    }
}
