/** Training: examples, losses, optimisers, schedules. */
@NullMarked
package arborist.sapling.train;

import org.jspecify.annotations.NullMarked;
