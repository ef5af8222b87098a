package arborist.app.command;

import arborist.llm.openai.Preset;
import arborist.llm.openai.Presets;
import arborist.reason.Parameters;
import arborist.reason.Plan;
import arborist.reason.Technique;
import arborist.reason.Techniques;
import arborist.reason.batch.Post;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the runs of a batch ask. */
// Picocli fills the fields.
@SuppressWarnings("NullAway.Init")
final class BatchAsk {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--model", paramLabel = "NAME", required = true, description = "The model, as its server names it.")
    private String model;

    @Option(names = "--preset", paramLabel = "ID", defaultValue = "openai",
            description = "Which kind of server answers, as for run; by default ${DEFAULT-VALUE}.")
    private String preset;

    @Option(names = "--technique", paramLabel = "NAME", defaultValue = "cot",
            description = "direct, cot, few-shot-cot or self-consistency; several samples of cot are self-consistency. By default"
                    + " ${DEFAULT-VALUE}.")
    private String technique;

    @Option(names = "--samples", paramLabel = "N", defaultValue = "1",
            description = "How many samples of each problem; by default ${DEFAULT-VALUE}.")
    private int samples;

    @Option(names = "--temperature", paramLabel = "T", description = "Of the samples; without it the technique's own.")
    private @Nullable Double temperature;

    @Option(names = "--max-tokens", paramLabel = "N", description = "The most tokens of one sample.")
    private @Nullable Integer tokens;

    @Option(names = "--seed", paramLabel = "N", description = "Of the first sample; sample i takes the seed plus i.")
    private @Nullable Long seed;

    @Option(names = "--task", paramLabel = "NAME", description = "As for run; without it found from the text.")
    private @Nullable String task;

    @Option(names = "--together",
            description = "Asks for all samples of a problem in one request (n), where the engine can do that.")
    private boolean together;

    String model() {
        return model;
    }

    @Nullable String task() {
        return task;
    }

    boolean together() {
        return together;
    }

    Preset preset() {
        return Presets.named(preset).orElseThrow(() -> wrong("There is no preset \"" + preset + "\""));
    }

    /** @param family of the problem */
    Plan plan(String family) {
        Technique chosen = technique();
        Parameters parameters = Techniques.defaults(chosen, family).samples(samples).maxTokens(tokens);
        return new Plan(chosen.name(), family, new Plan.ModelName(model, preset, null), null, seed, null, null,
                Plan.Limits.NONE, temperature == null ? parameters : parameters.temperature(temperature));
    }

    /** Several samples of a chain of thought are self-consistency. */
    Technique technique() {
        if (samples < 1 || samples > 10_000) {
            throw wrong("Say with --samples a number from 1 to 10,000");
        }
        String name = technique.equals("cot") && samples > 1 ? "self-consistency" : technique;
        if (!Post.TECHNIQUES.contains(name)) {
            throw wrong("A batch can do " + String.join(", ", Post.TECHNIQUES.stream().sorted().toList())
                    + "; what others ask hangs on what was answered before");
        }
        if (samples > 1 && !name.equals("self-consistency")) {
            throw wrong(name + " draws one sample; take --technique cot for several");
        }
        return Techniques.named(name).orElseThrow();
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
