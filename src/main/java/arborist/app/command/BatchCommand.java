package arborist.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs whose model answers in a file; writing and reading it are subcommands. */
@Command(name = "batch", mixinStandardHelpOptions = true,
        description = "Lets a batch engine do the work: writes what runs would ask as a file for OpenAI Batch or"
                + " vllm run-batch, and reads the results back into the session.")
final class BatchCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    // Picocli fills the field.
    @SuppressWarnings("NullAway.Init")
    BatchCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: write or read");
    }
}
