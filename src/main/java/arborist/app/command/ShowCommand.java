package arborist.app.command;

import arborist.session.SessionView;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what a session holds. */
@Command(name = "show", mixinStandardHelpOptions = true,
        description = "Shows what a session holds: how much of everything, and each problem with its answer.",
        footer = {"", "Example: arborist show lecture.arborist --json"})
public final class ShowCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final SessionArgument session = new SessionArgument();

    @Option(names = "--json", description = "As one JSON object.")
    private boolean json;

    public ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        try (SessionView open = session.view()) {
            if (json) {
                new ShownAsJson(open).write(console.out());
            } else {
                new ShownAsText(open).write(console.out());
            }
            return ExitCode.OK;
        }
    }
}
