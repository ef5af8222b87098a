@NullMarked
package arborist.sapling;

import org.jspecify.annotations.NullMarked;
