package arborist.app.bench;

import arborist.app.bench.PlainFile.Line;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The baseline of the import's bench: inserts the rows that an import left in its session into a plain file, whole problems in each
 * transaction. What thoughts became is inserted at once and never updated: the baseline does less than the session did.
 */
final class PlainCopy {
    /** The session's writer takes up to three pieces of an import, of 2000 edits each, into one transaction. */
    private static final int EDITS = 6000;

    private static final List<String> OF_PROBLEM =
            List.of("tally", "edit", "run", "call", "thought", "sample", "backup", "choice");
    private static final List<String> OF_THOUGHT = List.of("verdict", "score", "label", "link", "attachment");

    private PlainCopy() {}

    /**
     * Seconds that the inserts alone took; reading the rows, a piece at a time, is not in it.
     *
     * @param target a file that is not there yet
     */
    static double seconds(Path session, Path target) throws SQLException {
        try (StoredRows from = new StoredRows(session); PlainFile to = new PlainFile(target, from.schema())) {
            long nanos = to.insert(from.read("action", "TRUE"));
            long first = 1;
            long edits = 0;
            for (Line tally : from.read("tally", "TRUE ORDER BY problem")) {
                long problem = number(tally, 0);
                edits += number(tally, 2);
                if (edits >= EDITS) {
                    nanos += to.insert(rows(from, first, problem));
                    first = problem + 1;
                    edits = 0;
                }
            }
            nanos += to.insert(rows(from, first, Long.MAX_VALUE));
            return nanos / 1e9;
        }
    }

    private static List<Line> rows(StoredRows from, long first, long last) throws SQLException {
        List<Line> lines = new ArrayList<>(from.read("problem", "row BETWEEN ? AND ?", first, last));
        for (String table : OF_PROBLEM) {
            lines.addAll(from.read(table, "problem BETWEEN ? AND ?", first, last));
        }
        for (String table : OF_THOUGHT) {
            lines.addAll(from.read(table,
                    "thought IN (SELECT row FROM thought WHERE problem BETWEEN ? AND ?)", first, last));
        }
        return lines;
    }

    private static long number(Line line, int column) {
        return line.values().get(column) instanceof Number number ? number.longValue() : 0;
    }
}
