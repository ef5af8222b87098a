package arborist.sapling.train;

import arborist.sapling.net.Batch;
import arborist.sapling.net.Loss;

/**
 * A batch of texts, and what is wrong with what the model makes of them.
 *
 * @param loss what is learned from
 * @param guesses which of the model's guesses are right; nothing is learned from it
 */
public record Lesson(Batch batch, Loss loss, Guesses guesses) {
}
