/** Saving what a model answered and playing it back. */
@NullMarked
package arborist.llm.recorded;

import org.jspecify.annotations.NullMarked;
