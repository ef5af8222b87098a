/** Tests of batches in the window. */
@NullMarked
package arborist.ui.batch;

import org.jspecify.annotations.NullMarked;
