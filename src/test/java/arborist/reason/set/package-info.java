/** Tests of what is run as a set. */
@NullMarked
package arborist.reason.set;

import org.jspecify.annotations.NullMarked;
