package arborist.trace;

/**
 * Who scores: a prompt, a reward model, a verifier, or a person.
 *
 * @param version of the prompt, model or guideline; empty where there is none
 * @param person whether it is a person
 */
public record Scorer(String name, String version, boolean person) {
    /** The name of what scores a sample by exp of the mean log probability of its tokens: how probable its model found it. */
    public static final String MEAN_PROBABILITY = "mean-probability";

    public static Scorer person(String name) {
        return new Scorer(name, "", true);
    }
}
