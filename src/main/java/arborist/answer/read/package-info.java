/** Finding the final answer in what somebody wrote, by rules that say where it stands. */
@NullMarked
package arborist.answer.read;

import org.jspecify.annotations.NullMarked;
