package arborist.reason;

import arborist.trace.Attributes;
import arborist.trace.Id;
import arborist.trace.Refused;
import arborist.words.Words;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be run: enough to begin it, and to go on with it after the program was closed.
 *
 * @param strategy its name in {@link Strategies}
 * @param task the problem family
 * @param model the name of the model, and how to reach it, as whoever provides models understands it
 * @param scorer its name, null where the strategy needs none
 * @param seed null where any will do
 * @param from the thought to grow from, 32 hexadecimal digits; null for the question
 * @param examples worked examples for a few-shot prompt; null for those that come with the task
 * @param limits what may be spent, null entries are unlimited
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Plan(
        String strategy,
        String task,
        ModelName model,
        @Nullable String scorer,
        @Nullable Long seed,
        @Nullable String from,
        @Nullable String examples,
        Limits limits,
        Parameters parameters) {
    private static final Words WORDS = Words.of(Plan.class);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    /** The same without limits. */
    public Plan unlimited() {
        return limited(Limits.NONE);
    }

    /** The same with other limits. */
    Plan limited(Limits others) {
        return new Plan(strategy, task, model, scorer, seed, from, examples, others, parameters);
    }

    /** A model and where it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ModelName(String name, @Nullable String preset, @Nullable String baseUrl) {

        /** Whether a recording of it is played instead of asking it; of a built-in one too, which is told what others are not. */
        public boolean played() {
            return RECORDED.equals(preset) || BUILT_IN.equals(preset) && baseUrl != null;
        }
    }

    /**
     * What a run may spend.
     *
     * @param tokens of prompts and answers together
     * @param costUsd US dollars
     * @param calls how many calls of the model
     * @param seconds of thinking
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Limits(@Nullable Long tokens, @Nullable Double costUsd, @Nullable Long calls,
            @Nullable Long seconds) {
        public static final Limits NONE = new Limits(null, null, null, null);
    }

    /** The kind of server that the built-in model is. */
    public static final String BUILT_IN = "sapling";
    /** As a plan's kind of server: its address is the file of a recording, which is played. */
    public static final String RECORDED = "recorded";

    /** As a plan's kind of server: nobody here asked it, its answers were read from a file. */
    public static final String READ = "read";

    /** Whether nobody here asked the model: its answers were read from a file. */
    public boolean wasRead() {
        return READ.equals(model.preset());
    }

    /** Whether the built-in model is asked. */
    public boolean builtIn() {
        return BUILT_IN.equals(model.preset());
    }

    /** The folder of its prompts: the built-in model has words of its own. */
    public String prompts() {
        return builtIn() ? BUILT_IN + "/" + task : task;
    }

    public @Nullable Id start() {
        return from == null ? null : Id.parse(from);
    }

    /** The same, grown from a thought. */
    public Plan from(Id thought) {
        return new Plan(strategy, task, model, scorer, seed, thought.toString(), examples, limits, parameters);
    }

    /** The same with other luck. */
    public Plan anew() {
        return new Plan(strategy, task, model, scorer, null, from, examples, limits, parameters);
    }

    public Plan with(Parameters changed) {
        return new Plan(strategy, task, model, scorer, seed, from, examples, limits, changed);
    }

    /** As the parameters of a run. */
    public Attributes json() {
        try {
            return new Attributes(JSON.writeValueAsString(this));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a plan is plain data", e);
        }
    }

    /**
     * Reads what {@link #json} wrote.
     *
     * @throws Refused where a run was not begun by such a plan
     */
    public static Plan of(Attributes parameters) {
        try {
            Plan plan = JSON.readValue(parameters.json(), Plan.class);
            if (plan.parameters == null || plan.model == null) {
                throw new Refused(WORDS.say("plan.this-run-was-not-begun"));
            }
            return plan;
        } catch (JsonProcessingException e) {
            throw new Refused(WORDS.say("plan.this-run-was-not-begun"), e);
        }
    }

}
