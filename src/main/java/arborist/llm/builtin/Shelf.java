package arborist.llm.builtin;

import arborist.sapling.file.Model;
import arborist.trace.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The models that come with the program, each read when it is first wanted. Safe to use from any thread. */
public final class Shelf {
    /** The policies, the default first. */
    public static final List<String> POLICIES = List.of("sapling", "sapling-strong", "sapling-weak");
    /** The reward models that there may be. */
    public static final List<String> REWARDS = List.of("sapling-prm", "sapling-prm-rollout", "sapling-orm");
    private static final String FOLDER = "/arborist/assets/sapling/";

    private final Map<String, Model> read = new HashMap<>();

    /**
     * A name of all models that come with the program: another one as soon as one of them is another. Reads all of them.
     *
     * @throws IOException where one cannot be read
     */
    public static String version() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : Stream.concat(POLICIES.stream(), REWARDS.stream()).toList()) {
            try (InputStream in = Shelf.class.getResourceAsStream(FOLDER + name + ".model")) {
                all.append(name).append(' ').append(in == null ? "none" : ContentHash.of(in.readAllBytes()).hex())
                        .append('\n');
            }
        }
        return ContentHash.of(all.toString().getBytes(StandardCharsets.UTF_8)).hex();
    }

    /** Whether there is a reward model of that name. */
    public boolean hasReward(String name) {
        return REWARDS.contains(name) && Shelf.class.getResource(FOLDER + name + ".model") != null;
    }

    /**
     * A model by its name.
     *
     * @throws IllegalArgumentException where there is none of that name
     * @throws IOException where it is damaged, in words that say what to do
     */
    public synchronized Model model(String name) throws IOException {
        Model model = read.get(name);
        if (model != null) {
            return model;
        }
        if (!POLICIES.contains(name) && !REWARDS.contains(name)) {
            throw new IllegalArgumentException("There is no built-in model \"" + name + "\"; there are "
                    + String.join(", ", POLICIES) + ".");
        }
        try (InputStream in = Shelf.class.getResourceAsStream(FOLDER + name + ".model")) {
            if (in == null) {
                throw new IOException("The built-in model " + name + " is missing. Install Arborist anew.");
            }
            Model found = Model.read(in, name);
            read.put(name, found);
            return found;
        }
    }
}
