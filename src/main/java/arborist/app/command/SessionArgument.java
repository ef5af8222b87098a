package arborist.app.command;

import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.session.SessionView;
import arborist.trace.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The session that a command is about, named as its first argument. */
final class SessionArgument {
    @Parameters(index = "0", paramLabel = "S.arborist", description = "The session's file.")
    private Path file;

    // Picocli fills the field.
    @SuppressWarnings("NullAway.Init")
    SessionArgument() {}

    Path file() {
        return file;
    }

    /** Opens it to change it; the caller closes it. */
    Session open() throws Refused {
        there();
        return Session.open(file);
    }

    /** Opens it to read it, also where a window has it open; the caller closes it. */
    SessionView view() throws Refused {
        there();
        return SessionView.of(file);
    }

    private void there() {
        if (!Files.exists(file)) {
            throw new Failed(
                    "there is no session " + file + "; check the name, or make it with: arborist import FILE --into "
                            + file);
        }
    }

    /**
     * The problem of that number.
     *
     * @param number from 1, in the order of {@code show}
     */
    static ProblemRow problem(SessionView session, int number) throws InterruptedException {
        List<ProblemRow> found = number < 1 ? List.of() : Wait.on(session.problems(number - 1, 1));
        if (found.isEmpty()) {
            long count = Wait.on(session.totals()).problems();
            throw new Failed(count == 0
                    ? "the session holds no problem yet"
                    : "there is no problem " + number + "; the session has 1 to " + count);
        }
        return found.getFirst();
    }
}
