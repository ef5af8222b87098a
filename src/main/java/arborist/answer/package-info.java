/** Finding a final answer in a text, and telling whether two answers are equal; and what that rests on: exact numbers. */
@NullMarked
package arborist.answer;

import org.jspecify.annotations.NullMarked;
