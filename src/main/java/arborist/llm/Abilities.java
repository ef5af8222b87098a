package arborist.llm;

/**
 * What a model can do beside answering.
 *
 * @param continues whether it goes on from a begun answer as its own; where not, the request is put in words, which the user can see
 * @param seeds whether the same seed gives the same text
 * @param logProbabilities whether it tells the log probabilities of its tokens
 * @param stepwise whether its thinking is the steps of its solution, a line each, from which it can go on; that of others is not given
 *     back to them
 */
public record Abilities(boolean continues, boolean seeds, boolean logProbabilities, boolean stepwise) {
    public Abilities(boolean continues, boolean seeds, boolean logProbabilities) {
        this(continues, seeds, logProbabilities, false);
    }
}
