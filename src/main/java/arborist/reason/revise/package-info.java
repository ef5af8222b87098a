/** Answers that are revised, with and without feedback. */
@NullMarked
package arborist.reason.revise;

import org.jspecify.annotations.NullMarked;
