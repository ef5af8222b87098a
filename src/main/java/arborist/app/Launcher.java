package arborist.app;

import java.util.concurrent.Callable;
import javafx.application.Application;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where the program starts: reads the command line, and without a subcommand opens the window. */
@Command(name = "arborist", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Grows, shows and tends trees of thoughts. Without a subcommand it opens the window.")
public final class Launcher implements Callable<Integer> {

    // Not an Application itself: Java would then demand JavaFX as modules before any subcommand can run.
    public static void main(String[] args) {
        System.exit(new CommandLine(new Launcher()).execute(args));
    }

    @Override
    public Integer call() {
        Application.launch(Window.class);
        return CommandLine.ExitCode.OK;
    }
}
