@NullMarked
package arborist.sapling.file;

import org.jspecify.annotations.NullMarked;
