/** Reward models: heads on the same transformer that judge steps and answers. */
@NullMarked
package arborist.sapling.reward;

import org.jspecify.annotations.NullMarked;
