package arborist.reason;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen of a run; each strategy reads what it knows of and leaves the rest.
 *
 * @param samples how many samples are drawn, 1 or more
 * @param temperature of the samples, 0 is greedy; null leaves it to the model
 * @param topP null leaves it to the model
 * @param maxTokens the most tokens of one answer; null leaves it to the model
 * @param width how many thoughts a search keeps, 1 or more
 * @param depth how many steps deep a search goes, 1 or more
 * @param branching how many next steps are sampled of one thought, 1 or more
 * @param iterations how many simulations or expansions a search makes
 * @param rounds how many revisions are made of one answer
 * @param readings how often a prompt is asked for one value
 * @param threshold what a score, a share of votes or a probability has to reach, as the strategy says
 * @param explore the weight of exploration in UCT, 0 or more
 * @param early the rule that stops drawing samples early: {@code none}, {@code beta} or {@code window}
 * @param generator how a search finds next steps: "propose" asks for a list of them, "step" for one at a time
 * @param steps how a text is split into steps: {@code lines}, {@code paragraphs}, {@code numbered}, {@code sentences},
 *     or {@code after} and the strings that end a step
 * @param feedback what tells the model where it is wrong, as {@link Choice#FEEDBACK} says
 * @param confidence how sure an answer is, as {@link Choice#CONFIDENCE} says
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Parameters(
        int samples,
        @Nullable Double temperature,
        @Nullable Double topP,
        @Nullable Integer maxTokens,
        int width,
        int depth,
        int branching,
        int iterations,
        int rounds,
        int readings,
        double threshold,
        double explore,
        String early,
        String generator,
        String steps,
        String feedback,
        String confidence) {
    private static final JsonMapper JSON = new JsonMapper();

    public Parameters {
        // Runs that were begun before there was a choice have none.
        feedback = Objects.requireNonNullElse(feedback, "task");
        confidence = Objects.requireNonNullElse(confidence, "auto");
    }

    /** Sequential and greedy wherever nobody says otherwise. */
    public static final Parameters PLAIN = new Parameters(1, null, null, null, 5, 8, 3, 10, 3, 1, 0.5, 1, "none",
            "step", "lines", "task", "auto");

    public Parameters samples(int n) {
        return with("samples", n);
    }

    public Parameters temperature(@Nullable Double degree) {
        return with("temperature", degree);
    }

    public Parameters topP(@Nullable Double share) {
        return with("topP", share);
    }

    public Parameters maxTokens(@Nullable Integer tokens) {
        return with("maxTokens", tokens);
    }

    public Parameters width(int kept) {
        return with("width", kept);
    }

    public Parameters depth(int most) {
        return with("depth", most);
    }

    public Parameters branching(int n) {
        return with("branching", n);
    }

    public Parameters iterations(int n) {
        return with("iterations", n);
    }

    public Parameters rounds(int n) {
        return with("rounds", n);
    }

    public Parameters readings(int n) {
        return with("readings", n);
    }

    public Parameters threshold(double least) {
        return with("threshold", least);
    }

    public Parameters explore(double weight) {
        return with("explore", weight);
    }

    public Parameters early(String rule) {
        return with("early", rule);
    }

    public Parameters generator(String way) {
        return with("generator", way);
    }

    public Parameters steps(String way) {
        return with("steps", way);
    }

    public Parameters feedback(String source) {
        return with("feedback", source);
    }

    public Parameters confidence(String measure) {
        return with("confidence", measure);
    }

    /** A copy with one component of another value, through the JSON in which parameters are kept. */
    private Parameters with(String component, @Nullable Object value) {
        ObjectNode copy = JSON.valueToTree(this);
        copy.set(component, JSON.valueToTree(value));
        return JSON.convertValue(copy, Parameters.class);
    }
}
