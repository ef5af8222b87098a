package arborist.sapling.train;

/**
 * How a model does on what it is never trained on.
 *
 * @param loss reckoned as that of training is, so that the two may stand side by side: for a policy, nats a token, where tokens that
 *     nobody could foresee count less
 * @param accuracy the share of its guesses that are right, in 0..1
 * @param guesses how many there were
 */
public record Grades(double loss, double accuracy, int guesses) {
}
