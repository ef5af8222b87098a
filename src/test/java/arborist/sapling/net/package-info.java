@NullMarked
package arborist.sapling.net;

import org.jspecify.annotations.NullMarked;
