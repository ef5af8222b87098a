/** Puts free texts that mean about the same side by side. Likeness is no equality: nothing is counted by it. */
@NullMarked
package arborist.answer.like;

import org.jspecify.annotations.NullMarked;
