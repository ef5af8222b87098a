package arborist.app.command;

import arborist.session.SessionView;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Looks whether a session is sound. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Looks whether a session's file is sound: its pages, its references, and whether its journal, replayed,"
                + " gives what is shown.",
        footer = {"", "Example: arborist check lecture.arborist"})
public final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final SessionArgument session = new SessionArgument();

    public CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (SessionView open = session.view()) {
            List<String> wrong = Wait.on(open.check());
            wrong.forEach(line -> console.err().println("arborist: " + line));
            if (wrong.isEmpty()) {
                console.out().println(session.file() + " is sound.");
            }
            return wrong.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}
