package arborist.app.command;

import arborist.session.ProblemRow;
import arborist.session.SessionView;
import arborist.session.Totals;
import arborist.trace.SearchState;
import java.io.IOException;
import java.io.PrintStream;

/** A session as a few lines to read, then a line for each problem. */
final class ShownAsText {
    private final SessionView session;

    ShownAsText(SessionView session) {
        this.session = session;
    }

    void write(PrintStream out) throws IOException, InterruptedException {
        Totals totals = Wait.on(session.totals());
        out.println(Words.count(totals.problems(), "problem") + ", " + Words.count(totals.runs(), "run")
                + (totals.oracles() == 0 ? ""
                        : " (" + Words.grouped(totals.oracles()) + " oracle: something in it reads the known answer)")
                + ", "
                + Words.count(totals.samples(), "sample") + ", " + Words.count(totals.edits(), "edit"));
        StringBuilder states = new StringBuilder(Words.count(totals.thoughts(), "thought"));
        for (SearchState state : SearchState.values()) {
            long many = totals.states().getOrDefault(state, 0L);
            states.append(many == 0 ? "" : ", " + Words.grouped(many) + " " + ShownAsJson.name(state));
        }
        out.println(states);
        if (totals.problems() > 0) {
            out.println();
        }
        ProblemPages.each(session, (number, row) -> {
            out.println(line(number, row));
            return !out.checkError();
        });
    }

    private static String line(int number, ProblemRow row) {
        return "%5d  %s  %s%s".formatted(number, Words.plain(row.title()), Words.count(row.thoughts(), "thought"),
                row.answer() == null ? "" : "  " + Words.plain(row.answer()));
    }
}
