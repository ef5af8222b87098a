/** Samples drawn on their own: one chain of thought, or many that vote. */
@NullMarked
package arborist.reason.chain;

import org.jspecify.annotations.NullMarked;
