package arborist.session.sqlite;

import arborist.trace.Attachment;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Score;
import arborist.trace.Target;
import arborist.trace.Thing;
import arborist.trace.Verdict;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Writes what was said of thoughts: verdicts, scores, labels, links and attachments. */
final class FindingTables {
    /** What is added again, after it was taken back, comes back to its row. */
    private static final String AGAIN = " ON CONFLICT (thought, id) DO UPDATE SET removed = 0";

    private final Sql sql;

    FindingTables(Sql sql) {
        this.sql = sql;
    }

    void add(long thought, Verdict v) throws SQLException {
        sql.run("INSERT INTO verdict (thought, id, verifier, version, aspect, outcome, text_version, oracle, evidence)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)" + AGAIN, thought, v.id(), v.verifier(),
                v.version(),
                v.aspect(), v.outcome(), v.text(), v.oracle(), v.evidence());
    }

    void add(long thought, Score s) throws SQLException {
        sql.run("INSERT INTO score (thought, id, scorer, version, person, value, min, max, higher_is_better, readings, scope,"
                + " text_version, evidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)" + AGAIN,
                thought,
                s.id(), s.scorer().name(), s.scorer().version(), s.scorer().person(), s.value(), s.min(), s.max(),
                s.higherIsBetter(), s.readings(), s.scope(), s.text(), s.evidence());
    }

    void add(long thought, Label l) throws SQLException {
        Integer from = null;
        Integer to = null;
        Id other = null;
        String target;
        switch (l.target()) {
            case Target.Span span -> {
                target = "span";
                from = span.from();
                to = span.to();
            }
            case Target.Step ignored -> target = "step";
            case Target.Path ignored -> target = "path";
            case Target.Solution solution -> {
                target = "solution";
                other = solution.sample();
            }
            case Target.Pair pair -> {
                target = "pair";
                other = pair.other();
            }
        }
        insert(thought, l, target, from, to, other);
    }

    private void insert(long thought, Label l, String target, @Nullable Integer from, @Nullable Integer to,
            @Nullable Id other) throws SQLException {
        sql.run("INSERT INTO label (thought, id, target, span_from, span_to, other, scheme, guideline, value, annotator, took,"
                + " suggestion, text_version, remark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + AGAIN, thought, l.id(), target, from, to, other, l.scheme(), l.guideline(),
                l.value(),
                l.annotator(), l.tookMillis(), l.suggestion(), l.text(), l.remark());
    }

    void link(long from, Id id, String type, long to) throws SQLException {
        sql.run("INSERT INTO link (thought, id, type, target) VALUES (?, ?, ?, ?)" + AGAIN, from, id,
                type, to);
    }

    void add(long thought, Attachment a) throws SQLException {
        sql.run("INSERT INTO attachment (thought, id, role, media_type, content) VALUES (?, ?, ?, ?, ?)"
                + AGAIN, thought, a.id(), a.role(), a.mediaType(), a.content());
    }

    void setRemoved(long thought, Thing thing, boolean removed) throws SQLException {
        String set = switch (thing.type()) {
            case VERDICT -> "UPDATE verdict SET removed = ? WHERE thought = ? AND id = ?";
            case SCORE -> "UPDATE score SET removed = ? WHERE thought = ? AND id = ?";
            case LABEL -> "UPDATE label SET removed = ? WHERE thought = ? AND id = ?";
            case LINK -> "UPDATE link SET removed = ? WHERE thought = ? AND id = ?";
            case ATTACHMENT -> "UPDATE attachment SET removed = ? WHERE thought = ? AND id = ?";
            default -> throw new IllegalArgumentException("nothing that is said of a thought: " + thing);
        };
        sql.run(set, removed, thought, thing.id());
    }
}
