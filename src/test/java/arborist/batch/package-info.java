/** Tests of batches. */
@NullMarked
package arborist.batch;

import org.jspecify.annotations.NullMarked;
