/** The transformer: its shape, its weights, and how it is run forward and backward. */
@NullMarked
package arborist.sapling.net;

import org.jspecify.annotations.NullMarked;
