package arborist.llm;

/**
 * What a model can do beside answering.
 *
 * @param continues whether it goes on from a begun answer as its own; where not, the request is put in words, which the user can see
 * @param seeds whether the same seed gives the same text
 * @param logProbabilities whether it tells the log probabilities of its tokens
 */
public record Abilities(boolean continues, boolean seeds, boolean logProbabilities) {
}
