@NullMarked
package arborist.sapling.math;

import org.jspecify.annotations.NullMarked;
