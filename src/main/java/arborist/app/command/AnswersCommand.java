package arborist.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with answers alone; each is a subcommand. */
@Command(name = "answers", mixinStandardHelpOptions = true,
        description = "Finds answers in solutions and tells whether they are right.",
        footer = {"", "Example: arborist answers check pairs.jsonl"})
final class AnswersCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    // Picocli fills the field.
    @SuppressWarnings("NullAway.Init")
    AnswersCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: check");
    }
}
