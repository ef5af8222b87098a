package arborist.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The built-in model on the command line; each thing that can be done with it is a subcommand. */
@Command(name = "sapling", mixinStandardHelpOptions = true,
        description = "Trains the built-in model, measures it, samples from it, and writes its data.")
final class SaplingCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    // Picocli fills the field.
    @SuppressWarnings("NullAway.Init")
    SaplingCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: train, evaluate, sample or export-data");
    }
}
