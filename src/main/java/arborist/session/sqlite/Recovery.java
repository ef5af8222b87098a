package arborist.session.sqlite;

import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Draft;
import arborist.trace.Id;
import arborist.trace.Submission;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Puts right what was left half-done when the program ended: problems to be built anew, and thoughts that never ended. */
public final class Recovery {
    private final JournalWriter journal;
    private final Preparer preparer;

    public Recovery(JournalWriter journal, Preparer preparer) {
        this.journal = journal;
        this.preparer = preparer;
    }

    public void run() throws SQLException {
        for (Id problem : journal.behind()) {
            journal.begin();
            journal.rebuild(problem);
            journal.commit();
        }
        List<Draft> ends = new ArrayList<>();
        journal.sql().each(
                "SELECT p.id, t.id, coalesce(g.text, t.text) FROM thought t JOIN problem p ON p.row = t.problem"
                        + " LEFT JOIN growing g ON g.thought = t.row WHERE t.completeness = 'GROWING'",
                row -> ends.add(Draft.of(
                        Row.id(row, 1), new Change.Finish(Row.id(row, 2), row.getString(3), Completeness.CUT_OFF))));
        if (!ends.isEmpty()) {
            journal.begin();
            journal.write(preparer.prepare(Submission.of(JournalWriter.program(), ends)));
            journal.commit();
        }
    }
}
