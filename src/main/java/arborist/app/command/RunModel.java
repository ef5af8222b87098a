package arborist.app.command;

import arborist.llm.builtin.Shelf;
import arborist.llm.http.Deadlines;
import arborist.reason.Plan;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which models a run asks, and where they are. */
// Picocli fills the fields.
@SuppressWarnings("NullAway.Init")
final class RunModel {
    @Option(names = "--model", paramLabel = "NAME", defaultValue = Plan.BUILT_IN, split = ",",
            description = "One or several models, as their server names them; by default the built-in one. Built in are"
                    + " sapling, sapling-strong, sapling-weak.")
    private List<String> names;

    @Option(names = "--preset", paramLabel = "ID",
            description = "Which kind of server: openai, deepseek, ollama, vllm, llama.cpp, lm-studio, openrouter,"
                    + " gemini, anthropic; without it an OpenAI-compatible one.")
    private @Nullable String preset;

    @Option(names = "--base-url", paramLabel = "URL", description = "Where the server is.")
    private @Nullable String baseUrl;

    @Option(names = "--key-env", paramLabel = "VARIABLE",
            description = "The environment variable that holds the server's key; without it the keyring is asked.")
    private @Nullable String keyVariable;

    @Option(names = "--record", paramLabel = "FILE",
            description = "Keeps all that models answer in a file, to be played again.")
    private @Nullable Path recording;

    @Option(names = "--play", paramLabel = "FILE",
            description = "Plays what was recorded instead of asking a server.")
    private @Nullable Path played;

    @Option(names = "--timeout", paramLabel = "SECONDS",
            description = "How long a server may take to the first text of an answer; 300 where nothing is said.")
    private @Nullable Long first;

    @Option(names = "--timeout-all", paramLabel = "SECONDS",
            description = "How long a server may take for all of an answer; 1800 where nothing is said.")
    private @Nullable Long all;

    /** How long its server is waited for. */
    Deadlines deadlines() {
        return Deadlines.waiting(first, all);
    }

    /** Each model with the way to it. */
    List<Plan.ModelName> models() {
        return names.stream().map(name -> played == null ? new Plan.ModelName(name, kind(name), baseUrl)
                : new Plan.ModelName(name, Plan.BUILT_IN.equals(kind(name)) ? Plan.BUILT_IN : Plan.RECORDED,
                        played.toAbsolutePath().toString()))
                .toList();
    }

    /** A model is built in where it has such a name and nobody says where else it is. */
    private @Nullable String kind(String name) {
        return preset == null && baseUrl == null && Shelf.POLICIES.contains(name) ? Plan.BUILT_IN : preset;
    }

    @Nullable String keyVariable() {
        return keyVariable;
    }

    @Nullable Path recording() {
        return recording;
    }
}
