package arborist.sapling.reward;

/**
 * What a reward model says of a step.
 *
 * @param valid the probability that it is legal and computed right
 * @param reachable the probability that a right answer can still follow; of an answer, that it is right
 */
public record Chances(double valid, double reachable) {
    /** How many outputs a reward model has: the logit of each, in this order. */
    static final int OUTPUTS = 2;
}
