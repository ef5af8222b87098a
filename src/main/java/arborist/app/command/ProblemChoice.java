package arborist.app.command;

import arborist.session.ProblemRow;
import arborist.session.Session;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** One problem of a session, or all of them. */
final class ProblemChoice {
    @Option(names = "--problem", paramLabel = "N", description = "Only this problem, counted from 1.")
    private @Nullable Integer problem;

    /** Is handed each problem; answers whether to go on. */
    @FunctionalInterface
    interface Each {
        boolean take(ProblemRow row) throws IOException, InterruptedException;
    }

    /** Goes through them, and says how far it has come where there are several. */
    void each(Session session, ProgressLine progress, Each each) throws IOException, InterruptedException {
        if (problem != null) {
            each.take(SessionArgument.problem(session, problem));
            return;
        }
        long problems = Wait.on(session.totals()).problems();
        ProblemPages.each(session, (number, row) -> {
            progress.at(number, problems);
            return each.take(row);
        });
    }
}
