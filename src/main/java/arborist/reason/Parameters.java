package arborist.reason;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param steps how a text is split into steps: {@code lines}, {@code paragraphs}, {@code numbered}, {@code sentences}
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
        String steps) {

    /** Sequential and greedy wherever nobody says otherwise. */
    public static final Parameters PLAIN = new Parameters(1, null, null, null, 5, 8, 3, 10, 3, 1, 0.5, 1, "none",
            "step", "lines");

    public Parameters samples(int n) {
        return new Parameters(n, temperature, topP, maxTokens, width, depth, branching, iterations, rounds, readings,
                threshold, explore, early, generator, steps);
    }

    public Parameters temperature(@Nullable Double degree) {
        return new Parameters(samples, degree, topP, maxTokens, width, depth, branching, iterations, rounds, readings,
                threshold, explore, early, generator, steps);
    }

    public Parameters topP(@Nullable Double share) {
        return new Parameters(samples, temperature, share, maxTokens, width, depth, branching, iterations, rounds,
                readings, threshold, explore, early, generator, steps);
    }

    public Parameters maxTokens(@Nullable Integer tokens) {
        return new Parameters(samples, temperature, topP, tokens, width, depth, branching, iterations, rounds, readings,
                threshold, explore, early, generator, steps);
    }

    public Parameters width(int kept) {
        return new Parameters(samples, temperature, topP, maxTokens, kept, depth, branching, iterations, rounds,
                readings, threshold, explore, early, generator, steps);
    }

    public Parameters depth(int most) {
        return new Parameters(samples, temperature, topP, maxTokens, width, most, branching, iterations, rounds,
                readings, threshold, explore, early, generator, steps);
    }

    public Parameters branching(int n) {
        return new Parameters(samples, temperature, topP, maxTokens, width, depth, n, iterations, rounds, readings,
                threshold, explore, early, generator, steps);
    }

    public Parameters iterations(int n) {
        return new Parameters(samples, temperature, topP, maxTokens, width, depth, branching, n, rounds, readings,
                threshold, explore, early, generator, steps);
    }

    public Parameters rounds(int n) {
        return new Parameters(samples, temperature, topP, maxTokens, width, depth, branching, iterations, n, readings,
                threshold, explore, early, generator, steps);
    }

    public Parameters readings(int n) {
        return new Parameters(samples, temperature, topP, maxTokens, width, depth, branching, iterations, rounds, n,
                threshold, explore, early, generator, steps);
    }

    public Parameters threshold(double least) {
        return new Parameters(samples, temperature, topP, maxTokens, width, depth, branching, iterations, rounds,
                readings, least, explore, early, generator, steps);
    }

    public Parameters explore(double weight) {
        return new Parameters(samples, temperature, topP, maxTokens, width, depth, branching, iterations, rounds,
                readings, threshold, weight, early, generator, steps);
    }

    public Parameters early(String rule) {
        return new Parameters(samples, temperature, topP, maxTokens, width, depth, branching, iterations, rounds,
                readings, threshold, explore, rule, generator, steps);
    }

    public Parameters generator(String way) {
        return new Parameters(samples, temperature, topP, maxTokens, width, depth, branching, iterations, rounds,
                readings, threshold, explore, early, way, steps);
    }

    public Parameters steps(String way) {
        return new Parameters(samples, temperature, topP, maxTokens, width, depth, branching, iterations, rounds,
                readings, threshold, explore, early, generator, way);
    }
}
