/** Products of matrices, and what a transformer does to rows, on plain arrays of floats. */
@NullMarked
package arborist.sapling.math;

import org.jspecify.annotations.NullMarked;
