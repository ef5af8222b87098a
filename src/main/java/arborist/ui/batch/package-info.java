/** Batches in the window: a file for an engine is written, and its results are read back. */
@NullMarked
package arborist.ui.batch;

import org.jspecify.annotations.NullMarked;
