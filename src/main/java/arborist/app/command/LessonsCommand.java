package arborist.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lessons without a window; each thing to do is a subcommand. */
@Command(name = "lessons", mixinStandardHelpOptions = true,
        description = "Lists lessons, shows them, and measures what they claim.",
        footer = {"", "Example: arborist lessons check 04-self-consistency"})
final class LessonsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    // Picocli fills the field.
    @SuppressWarnings("NullAway.Init")
    LessonsCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: list, show or check");
    }
}
