/** Sampling from a trained model. */
@NullMarked
package arborist.sapling.sample;

import org.jspecify.annotations.NullMarked;
