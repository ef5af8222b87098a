/** Tests of where nodes go. */
@NullMarked
package arborist.layout;

import org.jspecify.annotations.NullMarked;
