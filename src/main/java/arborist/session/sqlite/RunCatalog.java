package arborist.session.sqlite;

import arborist.session.RunRow;
import arborist.trace.Attributes;
import arborist.trace.Id;
import arborist.trace.RunStatus;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers which runs were begun in a session, and what came of them, without loading any problem. */
final class RunCatalog {
    /** Whether it was begun by something else than this program, and read from a file. */
    private static final String READ =
            "(NOT json_valid(r.parameters) OR json_extract(r.parameters, '$.model.name') IS NULL)";
    private static final Spent NOTHING = new Spent(0, 0, null);

    private final Sql sql;

    RunCatalog(Sql sql) {
        this.sql = sql;
    }

    private record Line(long problemRow, Id problem, Id run, String plan, RunRow.@Nullable Read read, RunStatus status,
            List<Id> chosen,
            @Nullable String answer, @Nullable String reason, boolean oracle) {}

    private record Spent(long calls, long tokens, @Nullable Double costUsd) {}

    private record Place(long problemRow, Id run) {}

    List<RunRow> runs() throws SQLException {
        List<Line> lines = new ArrayList<>();
        sql.each("SELECT p.row, p.id, r.id, r.parameters, r.status, r.chosen, r.answer, r.reason,"
                + " r.strategy, r.model, " + READ + ", r.oracle"
                + " FROM run r JOIN problem p ON p.row = r.problem WHERE NOT r.removed AND NOT p.removed"
                + " AND p.title IS NOT NULL AND CASE WHEN " + READ + " THEN r.status = 'DONE'"
                + " AND (r.answer IS NOT NULL OR r.chosen <> '[]')"
                + " ELSE json_extract(r.parameters, '$.from') IS NULL END ORDER BY r.row",
                row -> lines.add(new Line(row.getLong(1), Row.id(row, 2), Row.id(row, 3), row.getString(4),
                        row.getBoolean(11) ? new RunRow.Read(row.getString(9), row.getString(10)) : null,
                        Row.name(RunStatus.class, row, 5), Json.ids(row.getString(6)), row.getString(7),
                        row.getString(8), row.getBoolean(12))));
        Map<Place, Spent> spent = lines.isEmpty() ? Map.of() : spent();
        List<RunRow> runs = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Spent own = spent.getOrDefault(new Place(line.problemRow, line.run), NOTHING);
            runs.add(new RunRow(line.run, line.problem, new Attributes(line.plan), line.read, line.status, line.answer,
                    line.chosen.isEmpty() ? null : Catalog.right(sql, line.problemRow, line.chosen.getFirst()),
                    line.oracle, line.reason, own.calls, own.tokens, own.costUsd));
        }
        return runs;
    }

    /** Of all runs in one go: each by itself would read a problem's calls as often as it has runs. */
    private Map<Place, Spent> spent() throws SQLException {
        Map<Place, Spent> spent = new HashMap<>();
        sql.each("SELECT problem, run, count(*), CAST(total(input) + total(output) AS INTEGER), sum(CAST(cost AS REAL))"
                + " FROM call WHERE run IS NOT NULL AND NOT removed GROUP BY problem, run",
                row -> spent.put(new Place(row.getLong(1), Row.id(row, 2)),
                        new Spent(row.getLong(3), row.getLong(4), Row.doubleOrNull(row, 5))));
        return spent;
    }
}
