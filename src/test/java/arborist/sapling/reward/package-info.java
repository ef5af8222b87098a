@NullMarked
package arborist.sapling.reward;

import org.jspecify.annotations.NullMarked;
