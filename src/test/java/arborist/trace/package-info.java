/** Tests of what a session holds, and the edits that other rooms test with. */
@NullMarked
package arborist.trace;

import org.jspecify.annotations.NullMarked;
