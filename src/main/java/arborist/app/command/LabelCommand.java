package arborist.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Labels without a window; each way is a subcommand. */
@Command(name = "label", mixinStandardHelpOptions = true,
        description = "Labels the steps of solutions without a window.",
        footer = {"", "Example: arborist label auto samples.arborist --by calculator"})
final class LabelCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    // Picocli fills the field.
    @SuppressWarnings("NullAway.Init")
    LabelCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: auto or resplit");
    }
}
