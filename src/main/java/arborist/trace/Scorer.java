package arborist.trace;

/**
 * Who scores: a prompt, a reward model, a verifier, or a person.
 *
 * @param version of the prompt, model or guideline; empty where there is none
 * @param person whether it is a person
 */
public record Scorer(String name, String version, boolean person) {
    public static Scorer person(String name) {
        return new Scorer(name, "", true);
    }
}
