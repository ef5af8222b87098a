package arborist.app.command;

import arborist.batch.BatchOrder;
import arborist.trace.Refused;
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

    @Nullable String task() {
        return task;
    }

    /** @throws ParameterException where that cannot be asked, in a sentence */
    BatchOrder order() {
        try {
            return new BatchOrder(BatchOrder.technique(technique, samples), model, BatchOrder.preset(preset), samples,
                    temperature, tokens, seed, together);
        } catch (Refused e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()).replaceAll("\\.$", ""), e);
        }
    }
}
