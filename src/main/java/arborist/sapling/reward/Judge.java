package arborist.sapling.reward;

import arborist.sapling.file.Model;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reward model, with the policy whose likelihoods are weighed into its verdicts.
 *
 * @param reader null where the verdicts are the reward model's own
 */
public record Judge(Model model, @Nullable Model reader) {
    /** The fact of a model that names its reader and the reader's version. */
    static final String READER = "reader";

    /** Where models are read by name. */
    @FunctionalInterface
    public interface Source {
        Model named(String name) throws IOException;
    }

    /**
     * The reward model with the reader that it names.
     *
     * @throws IOException where that cannot be read, or is not the one that the weights were found with, in words that say what to do
     */
    public static Judge of(Model model, Source source) throws IOException {
        Optional<String> wanted = Optional.ofNullable(model.facts().get(READER));
        if (wanted.isEmpty()) {
            return new Judge(model, null);
        }
        String name = wanted.get().split(" ", 2)[0];
        Model reader = source.named(name);
        if (!named(reader).equals(wanted.get()) || !reader.vocabulary().pieces().equals(model.vocabulary().pieces())) {
            throw new IOException("The reward model " + model.name() + " weighs its verdicts with " + wanted.get()
                    + ", and there is " + named(reader)
                    + ". Weigh it anew with \"arborist sapling train --part blend\".");
        }
        return new Judge(model, reader);
    }

    /** A policy by its name and version. */
    static String named(Model policy) {
        return policy.name() + " " + policy.version();
    }

    /** The version of all that the verdicts rest on. */
    public String version() {
        return model.version();
    }
}
