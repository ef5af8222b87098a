package arborist.app.bench;

import arborist.app.bench.PlainFile.Line;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The baseline of the journal's bench: inserts the rows of its session into a plain file, as many edits in each transaction. */
final class PlainInserts {
    private static final String ALL = "TRUE ORDER BY rowid";

    private final Path source;
    private final Path target;

    /** @param target a file that is not there yet */
    PlainInserts(Path source, Path target) {
        this.source = source;
        this.target = target;
    }

    /** Edits a second, so many edits in each transaction; the two edits that plant the problem are not timed. */
    double perSecond(int size) throws SQLException {
        try (StoredRows from = new StoredRows(source); PlainFile to = new PlainFile(target, from.schema())) {
            List<Line> edits = from.read("edit", ALL);
            List<Line> actions = from.read("action", ALL);
            List<Line> thoughts = from.read("thought", ALL);
            List<Line> scores = from.read("score", ALL);
            List<Line> planted = new ArrayList<>(from.read("problem", ALL));
            planted.addAll(from.read("tally", ALL));
            planted.addAll(edits.subList(0, 2));
            planted.add(thoughts.removeFirst());
            planted.add(actions.removeFirst());
            to.insert(planted);
            long nanos = 0;
            List<Line> lines = new ArrayList<>();
            for (int i = 2; i < edits.size(); i++) {
                lines.add(edits.get(i));
                lines.add((i % 2 == 0 ? thoughts : scores).get((i - 2) / 2));
                if ((i - 1) % size == 0) {
                    lines.add(actions.get((i - 2) / size));
                    nanos += to.insert(lines);
                    lines.clear();
                }
            }
            return (edits.size() - 2) / (nanos / 1e9);
        }
    }
}
