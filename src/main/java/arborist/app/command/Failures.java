package arborist.app.command;

import arborist.trace.Refused;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns whatever goes wrong into one line on standard error and an exit code: 2 for usage, 1 for all else. */
public final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        // For whoever turns the log up: the line below is all that others want to see.
        LOG.debug("{} failed", command.getCommandName(), e);
        say(sentence(e));
        return ExitCode.SOFTWARE;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        say(e.getMessage() + "; try " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private void say(String sentence) {
        console.err().println(line(sentence));
    }

    /** Says what went wrong; the exit code. */
    public static int told(Exception e, Console console) {
        LOG.debug("The window failed", e);
        console.err().println(line(e));
        return ExitCode.SOFTWARE;
    }

    /** What went wrong, as the line that is said of it. */
    static String line(Exception e) {
        return line(sentence(e));
    }

    private static String line(String sentence) {
        return "arborist: " + String.join(" ", sentence.lines().map(String::strip).toList());
    }

    private static String sentence(Exception e) {
        return switch (e) {
            case Failed failed -> String.valueOf(failed.getMessage());
            case Refused refused -> String.valueOf(refused.getMessage());
            case NoSuchFileException missing -> "there is no " + missing.getFile() + "; check the name";
            case AccessDeniedException denied ->
                    denied.getFile() + " may not be read or written; check its permissions";
            case FileSystemException file -> file.getFile() + ": " + (file.getReason() == null
                    ? "the file system refused it" : file.getReason());
            case IOException io -> "reading or writing failed: " + io.getMessage();
            case InterruptedException stopped -> "stopped before the end";
            default -> "something went wrong in Arborist itself (" + e + "); please report it";
        };
    }
}
