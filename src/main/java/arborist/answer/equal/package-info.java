/** Telling whether two answers are the same, by what they come to when all dressing is taken off. */
@NullMarked
package arborist.answer.equal;

import org.jspecify.annotations.NullMarked;
