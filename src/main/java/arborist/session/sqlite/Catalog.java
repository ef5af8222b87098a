package arborist.session.sqlite;

import arborist.session.ProblemRow;
import arborist.session.QuestionRow;
import arborist.session.RunRow;
import arborist.session.Spending;
import arborist.session.Totals;
import arborist.trace.Id;
import arborist.trace.RunStatus;
import arborist.trace.SearchState;
import arborist.trace.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers what a session holds without loading any problem. */
public final class Catalog {
    private static final String LISTED =
            "SELECT p.row, p.id, p.title, p.task, p.gold, t.open + t.expanded + t.pruned + t.solved + t.dead_end, t.runs,"
                    + " t.samples FROM problem p JOIN tally t ON t.problem = p.row WHERE p.title IS NOT NULL AND NOT p.removed";

    private static final int COST_DIGITS = 6;

    private final Sql sql;

    Catalog(Sql sql) {
        this.sql = sql;
    }

    private record Newest(String chosen, @Nullable String answer) {
    }

    private record Line(long row, Id id, String title, String task, List<String> gold, int thoughts, int runs,
            int samples) {
    }

    /** Problems in the order of their arrival, those that were taken back left out. */
    public List<ProblemRow> problems(int from, int count) throws SQLException {
        return rows(LISTED + " ORDER BY p.row LIMIT ? OFFSET ?", count, from);
    }

    /** The next problems after one of them; null for those from the first on. */
    public List<ProblemRow> problemsAfter(@Nullable Id problem, int count) throws SQLException {
        return problem == null ? problems(0, count)
                : rows(LISTED + " AND p.row > (SELECT row FROM problem WHERE id = ?) ORDER BY p.row LIMIT ?", problem,
                        count);
    }

    /** The rows of some problems; those that were taken back, or are not known, are left out. */
    public List<ProblemRow> rows(Collection<Id> problems) throws SQLException {
        List<ProblemRow> rows = new ArrayList<>(problems.size());
        for (Id problem : problems) {
            rows.addAll(rows(LISTED + " AND p.id = ?", problem));
        }
        return rows;
    }

    private List<ProblemRow> rows(String query, Object... values) throws SQLException {
        List<Line> lines = new ArrayList<>();
        sql.each(query,
                row -> lines.add(new Line(row.getLong(1), Row.id(row, 2), row.getString(3), row.getString(4),
                        Json.strings(row.getString(5)), row.getInt(6), row.getInt(7), row.getInt(8))),
                values);
        List<ProblemRow> problems = new ArrayList<>(lines.size());
        for (Line line : lines) {
            problems.add(problem(line));
        }
        return problems;
    }

    /** Runs that were begun here on a problem's question: their plan names a model and no thought to grow from. */
    public List<RunRow> runs() throws SQLException {
        return new RunCatalog(sql).runs();
    }

    /** What is asked of whoever solves the problems, in the order of their arrival. */
    public List<QuestionRow> questions() throws SQLException {
        List<QuestionRow> questions = new ArrayList<>();
        sql.each("SELECT id, task, question FROM problem WHERE title IS NOT NULL AND NOT removed ORDER BY row",
                row -> questions.add(new QuestionRow(Row.id(row, 1), row.getString(2), row.getString(3))));
        return questions;
    }

    /** What was chosen under a name, of every problem where something was. */
    public List<String> choices(String name) throws SQLException {
        List<String> choices = new ArrayList<>();
        sql.each("SELECT c.value FROM choice c JOIN problem p ON p.row = c.problem WHERE c.name = ? AND NOT p.removed"
                + " ORDER BY p.row", row -> choices.add(row.getString(1)), name);
        return choices;
    }

    /** All problems that any edit is about, for going through the whole session. */
    public List<Id> ids() throws SQLException {
        List<Id> ids = new ArrayList<>();
        sql.each("SELECT id FROM problem ORDER BY row", row -> ids.add(Row.id(row, 1)));
        return ids;
    }

    /** Whether there is a problem of that id; one that was taken back is there still. */
    public boolean knows(Id problem) throws SQLException {
        return sql.number("SELECT count(*) FROM problem p JOIN tally t ON t.problem = p.row WHERE p.id = ?"
                + " AND (p.title IS NOT NULL OR t.behind)", problem) > 0;
    }

    public boolean isBehind(Id problem) throws SQLException {
        return sql.number("SELECT behind FROM tally WHERE problem = (SELECT row FROM problem WHERE id = ?)", problem)
                > 0;
    }

    public Totals totals() throws SQLException {
        Totals totals =
                sql.first("SELECT count(*), total(runs), total(samples), total(open), total(expanded), total(pruned),"
                        + " total(solved), total(dead_end) FROM tally t JOIN problem p ON p.row = t.problem"
                        + " WHERE p.title IS NOT NULL AND NOT p.removed", row -> {
                            Map<SearchState, Long> states = new EnumMap<>(SearchState.class);
                            long thoughts = 0;
                            int column = 4;
                            for (SearchState state : SearchState.values()) {
                                long count = row.getLong(column++);
                                states.put(state, count);
                                thoughts += count;
                            }
                            return new Totals(row.getLong(1), row.getLong(2), 0, 0, row.getLong(3), thoughts, states);
                        });
        Totals found = Objects.requireNonNull(totals);
        return new Totals(found.problems(), found.runs(), oracles(),
                sql.number("SELECT total(edits) FROM tally"), found.samples(), found.thoughts(), found.states());
    }

    private long oracles() throws SQLException {
        return sql.number("SELECT count(*) FROM run r JOIN problem p ON p.row = r.problem"
                + " WHERE r.oracle AND NOT r.removed AND NOT p.removed AND p.title IS NOT NULL");
    }

    /** What all calls have cost. */
    public Spending spending() throws SQLException {
        // Time in which several calls were under way counts once, time between calls not at all.
        long thinking =
                sql.number("SELECT CAST(total(max(0, till - max(since, coalesce(counted, since)))) AS INTEGER) FROM"
                        + " (SELECT started AS since, started + max(0, took) AS till, max(started + max(0, took))"
                        + " OVER (ORDER BY started, row ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS counted"
                        + " FROM call WHERE started IS NOT NULL AND took IS NOT NULL)");
        // Each price is a decimal text; a hundred-thousandth of a cent more or less in their sum is nothing.
        return Objects.requireNonNull(sql.first(
                "SELECT count(*), total(input) + total(output), total(CAST(cost AS REAL))"
                        + " FROM call",
                row -> new Spending(row.getLong(1), row.getLong(2),
                        BigDecimal.valueOf(row.getDouble(3)).setScale(COST_DIGITS, RoundingMode.HALF_UP),
                        Duration.ofMillis(thinking))));
    }

    private ProblemRow problem(Line line) throws SQLException {
        Newest newest =
                sql.first("SELECT chosen, answer FROM run WHERE problem = ? AND NOT removed ORDER BY row DESC LIMIT 1",
                        row -> new Newest(row.getString(1), row.getString(2)), line.row);
        boolean running =
                sql.number("SELECT count(*) FROM run WHERE problem = ? AND NOT removed AND status = ?", line.row,
                        RunStatus.RUNNING) > 0;
        List<Id> chosen = newest == null ? List.of() : Json.ids(newest.chosen);
        return new ProblemRow(line.id, line.title, line.task, line.thoughts, line.runs, line.samples,
                newest == null ? null : newest.answer, line.gold,
                chosen.isEmpty() ? null : right(sql, line.row, chosen.getFirst()),
                running);
    }

    /** Whether a thought was found right, null where nobody can tell. */
    static @Nullable Boolean right(Sql sql, long problem, Id thought) throws SQLException {
        Verdict.Outcome outcome = sql.first("SELECT v.outcome FROM thought t JOIN verdict v ON v.thought = t.row"
                + " AND v.text_version = t.text_version WHERE t.problem = ? AND t.id = ? AND v.aspect = ?"
                + " ORDER BY v.row DESC LIMIT 1", row -> Row.name(Verdict.Outcome.class, row, 1), problem, thought,
                Verdict.RIGHT);
        return outcome == null || outcome == Verdict.Outcome.UNDECIDED ? null : outcome == Verdict.Outcome.YES;
    }
}
