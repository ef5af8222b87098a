package arborist.session.sqlite;

import arborist.trace.Attachment;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
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
        PSet<Id> gone = HashTreePSet.empty();

        Node.Findings findings() {
            return new Node.Findings(vector(verdicts), vector(scores), vector(labels), vector(links),
                    vector(attachments), gone);
        }

        private static <T> PVector<T> vector(List<T> list) {
            return list.isEmpty() ? TreePVector.empty() : TreePVector.from(list);
        }
    }

    /** By the thought's row; {@code id} names a row's thought. */
    Map<Long, Node.Findings> load(LongFunction<@Nullable Id> id) throws SQLException {
        each("verdict", "id, verifier, version, aspect, outcome, evidence, text_version, oracle",
                (row, at) -> new Verdict(Row.id(row, 2), at, row.getString(3), row.getString(4), row.getString(5),
                        Row.name(Verdict.Outcome.class, row, 6), row.getString(7), new TextVersion(row.getLong(8)),
                        row.getBoolean(9)),
                (on, verdict) -> on.verdicts.add(verdict), id);
        Map<Scorer, Scorer> scorers = new HashMap<>();
        each("score",
                "id, scorer, version, person, value, min, max, higher_is_better, readings, evidence, scope, text_version",
                (row, at) -> {
                    Scorer scorer = new Scorer(row.getString(3), row.getString(4), row.getBoolean(5));
                    return new Score(Row.id(row, 2), at, scorers.computeIfAbsent(scorer, s -> s), row.getDouble(6),
                            Row.doubleOrNull(row, 7), Row.doubleOrNull(row, 8), row.getBoolean(9), row.getInt(10),
                            row.getString(11), Row.name(Score.Scope.class, row, 12), new TextVersion(row.getLong(13)));
                }, (on, score) -> on.scores.add(score), id);
        each("label", "id, target, span_from, span_to, other, scheme, guideline, value, annotator, took, suggestion,"
                + " text_version, remark",
                (row, at) -> new Label(Row.id(row, 2), target(row, at), row.getString(7), row.getString(8),
                        row.getString(9), row.getString(10), Row.longOrNull(row, 11), row.getString(12),
                        new TextVersion(row.getLong(13)), row.getString(14)),
                (on, label) -> on.labels.add(label), id);
        each("attachment", "id, role, media_type, content",
                (row, at) -> new Attachment(Row.id(row, 2), at, row.getString(3), row.getString(4), Row.hash(row, 5)),
                (on, attachment) -> on.attachments.add(attachment), id);
        links(id);
        Map<Long, Node.Findings> findings = HashMap.newHashMap(said.size());
        said.forEach((row, on) -> findings.put(row, on.findings()));
        return findings;
    }

    private record To(long row, Link link) {}

    private void links(LongFunction<@Nullable Id> id) throws SQLException {
        each("link", "id, type, target", (row, at) -> {
            Id to = id.apply(row.getLong(4));
            return to == null ? null
                    : new To(row.getLong(4), new Link(Row.id(row, 2), new LinkType(row.getString(3)), at, to));
        }, (on, to) -> {
            Said target = said.computeIfAbsent(to.row, r -> new Said());
            add(on, to.link);
            add(target, to.link);
            if (on.gone.contains(to.link.id())) {
                target.gone = target.gone.plus(to.link.id());
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

    private interface Reads<T> {
        @Nullable T read(ResultSet row, Id thought) throws SQLException;
    }

    private record Found<T>(long row, long thought, T what, @Nullable Id gone) {}

    /** @param columns those that {@code reads} finds from the second on */
    private <T> void each(String table, String columns, Reads<T> reads, BiConsumer<Said, T> add,
            LongFunction<@Nullable Id> id) throws SQLException {
        if (sql.number("SELECT EXISTS (SELECT 1 FROM " + table + ")") == 0) {
            // Most files have no labels and no links: to ask thought by thought would take as long as for scores.
            return;
        }
        String[] names = columns.split(", ");
        List<Found<T>> all = new ArrayList<>();
        // CROSS JOIN keeps SQLite to this order: the problem's thoughts first, then what hangs on each.
        sql.each("SELECT x.thought, x." + String.join(", x.", names)
                + ", x.row, x.removed FROM thought t INDEXED BY thought_of_problem CROSS JOIN " + table
                + " x ON x.thought = t.row WHERE t.problem = ?", row -> {
                    long thought = row.getLong(1);
                    Id at = id.apply(thought);
                    T what = at == null ? null : reads.read(row, at);
                    if (what != null) {
                        all.add(new Found<>(row.getLong(names.length + 2), thought, what,
                                row.getBoolean(names.length + 3) ? Row.id(row, 2) : null));
                    }
                }, problem);
        // SQLite would sort whole rows, texts and all, before it gives the first one.
        all.sort(Comparator.comparingLong(Found::row));
        for (Found<T> one : all) {
            Said on = said.computeIfAbsent(one.thought, r -> new Said());
            if (one.gone != null) {
                on.gone = on.gone.plus(one.gone);
            }
            add.accept(on, one.what);
        }
    }
}
