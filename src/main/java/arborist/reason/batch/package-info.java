/** Runs whose model answers later, in a file: what they would ask is written down, and what came is read as if it came now. */
@NullMarked
package arborist.reason.batch;

import org.jspecify.annotations.NullMarked;
