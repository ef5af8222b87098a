@NullMarked
package arborist.sapling.sample;

import org.jspecify.annotations.NullMarked;
