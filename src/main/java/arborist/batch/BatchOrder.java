package arborist.batch;

import arborist.llm.openai.Preset;
import arborist.llm.openai.Presets;
import arborist.reason.Option;
import arborist.reason.Parameters;
import arborist.reason.Plan;
import arborist.reason.Technique;
import arborist.reason.Techniques;
import arborist.reason.batch.Post;
import arborist.trace.Refused;
import arborist.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the runs of a batch ask.
 *
 * @param model as its server names it
 * @param samples of each problem
 * @param temperature null for the technique's own
 * @param tokens the most of one sample, null where the server decides
 * @param seed of the first sample, the next takes the next; null where any will do
 * @param together whether one request asks for all samples of a problem
 */
public record BatchOrder(Technique technique, String model, Preset preset, int samples, @Nullable Double temperature,
        @Nullable Integer tokens, @Nullable Long seed, boolean together) {
    private static final Words WORDS = Words.of(BatchOrder.class);

    /** @throws Refused where that cannot be asked, in a sentence */
    public BatchOrder {
        if (model.isBlank()) {
            throw new Refused(WORDS.say("batch-order.name-the-model"));
        }
        check(Option.SAMPLES, samples);
        check(Option.TEMPERATURE, temperature);
        check(Option.ANSWER_TOKENS, tokens);
        if (!Post.TECHNIQUES.contains(technique.name())) {
            throw new Refused(WORDS.say("batch-order.a-batch-can-do",
                    String.join(", ", Post.TECHNIQUES.stream().sorted().toList())));
        }
        if (samples > 1 && !technique.name().equals("self-consistency")) {
            throw new Refused(WORDS.say("batch-order.draws-one-sample", technique.name()));
        }
    }

    /** The bounds are those of every run. */
    private static void check(Option option, @Nullable Number value) {
        try {
            var _ = value == null ? Parameters.PLAIN : option.with(Parameters.PLAIN, value);
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * A technique by its name: several samples of a chain of thought are self-consistency.
     *
     * @throws Refused where there is none
     */
    public static Technique technique(String name, int samples) {
        return Techniques.named(name.equals("cot") && samples > 1 ? "self-consistency" : name)
                .orElseThrow(() -> new Refused(WORDS.say("batch-order.a-batch-can-do",
                        String.join(", ", Post.TECHNIQUES.stream().sorted().toList()))));
    }

    /** @throws Refused where there is none of that name */
    public static Preset preset(String id) {
        return Presets.named(id).orElseThrow(() -> new Refused(WORDS.say("batch-order.no-preset", id)));
    }

    /** @param family of the problem */
    public Plan plan(String family) {
        Parameters parameters = Techniques.defaults(technique, family).samples(samples).maxTokens(tokens);
        return new Plan(technique.name(), family, new Plan.ModelName(model, preset.id(), null), null, seed, null, null,
                Plan.Limits.NONE, temperature == null ? parameters : parameters.temperature(temperature));
    }

    /** How many requests that makes of so many problems, where nothing was answered yet. */
    public long requests(long problems) {
        return problems * (together ? 1 : samples);
    }
}
