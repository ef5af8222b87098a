@NullMarked
package arborist.sapling.text;

import org.jspecify.annotations.NullMarked;
