package arborist.sapling.train;

import arborist.sapling.net.Batch;
import arborist.sapling.net.Loss;

/** A batch of texts, and what is wrong with what the model makes of them. */
public record Lesson(Batch batch, Loss loss) {
}
