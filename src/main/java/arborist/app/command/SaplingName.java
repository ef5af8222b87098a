package arborist.app.command;

import arborist.llm.builtin.Shelf;
import arborist.sapling.file.Model;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which policy a command asks. */
// Picocli fills the fields.
@SuppressWarnings("NullAway.Init")
final class SaplingName {
    private final Shelf shelf = new Shelf();

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--model", paramLabel = "NAME", defaultValue = "sapling",
            description = "sapling, sapling-strong or sapling-weak; by default ${DEFAULT-VALUE}.")
    private String name;

    @Option(names = "--models", paramLabel = "DIR", description = "Where models lie, instead of those built in.")
    private @Nullable Path folder;

    /** The policy itself. */
    Model policy() throws IOException {
        if (!Shelf.POLICIES.contains(name)) {
            throw wrong("There is no built-in model \"" + name + "\"; there are " + String.join(", ", Shelf.POLICIES));
        }
        return read(name);
    }

    /** Whether there is a reward model of that name. */
    boolean has(String reward) {
        return folder == null ? shelf.hasReward(reward) : Files.exists(file(folder, reward));
    }

    Model read(String model) throws IOException {
        try {
            return folder == null ? shelf.model(model) : Model.read(file(folder, model));
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            // It is a sentence already that says what is wrong with the file.
            throw new Failed(String.valueOf(e.getMessage()));
        }
    }

    /** @throws ParameterException where a number is none that can be worked with */
    void atLeastOne(String option, int number) {
        if (number < 1) {
            throw wrong(option + " is 1 or more, not " + number);
        }
    }

    ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private static Path file(Path folder, String model) {
        return folder.resolve(model + ".model");
    }
}
