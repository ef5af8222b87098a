package arborist.app.command;

import arborist.app.start.Wanted;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The program without a subcommand: opens the window. */
@Command(name = "arborist", mixinStandardHelpOptions = true,
        description = "Grows, shows and tends trees of thoughts. Without a subcommand it opens the window.",
        footer = {"", "Example: arborist lecture.arborist", "Exit code: 0 done, 1 failed, 2 wrong usage."})
final class RootCommand implements Callable<Integer> {
    private final Opening window;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1",
            description = "A session to open; without it the last one, or at the first start the example.")
    private @Nullable Path file;

    @Option(names = "--safe",
            description = "Starts safely: drawn by software, with default settings, and no session is opened but the one"
                    + " that is named.")
    private boolean safe;

    // Picocli fills the fields that it is told to.
    @SuppressWarnings("NullAway.Init")
    RootCommand(Opening window) {
        this.window = window;
    }

    @Override
    public Integer call() throws Exception {
        if (file != null && !Files.isRegularFile(file)) {
            // A bare word is a command mistyped, anything with a dot or a folder in it a file.
            if (file.getNameCount() == 1 && !file.toString().contains(".")) {
                throw new ParameterException(spec.commandLine(), "There is no command or file \"" + file + "\"");
            }
            throw new Failed("there is no file " + file + "; check the name");
        }
        window.open(new Wanted(file == null ? null : file.toAbsolutePath().normalize(), safe));
        return ExitCode.OK;
    }
}
