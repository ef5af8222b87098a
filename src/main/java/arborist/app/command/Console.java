package arborist.app.command;

import java.io.PrintStream;
import java.util.Optional;

/**
 * Where a command speaks.
 *
 * @param out for what was asked for
 * @param err for what went wrong, a line each
 * @param terminal whether somebody watches, so that progress is worth telling
 */
public record Console(PrintStream out, PrintStream err, boolean terminal) {

    /** The process's own. */
    public static Console ofProcess() {
        return new Console(System.out, System.err,
                Optional.ofNullable(System.console()).map(java.io.Console::isTerminal).orElse(false));
    }
}
