/** Lets a batch engine do the work of runs: what they would ask becomes a file, and what it answers comes back into the session. */
@NullMarked
package arborist.batch;

import org.jspecify.annotations.NullMarked;
