@NullMarked
package arborist.sapling.train;

import org.jspecify.annotations.NullMarked;
