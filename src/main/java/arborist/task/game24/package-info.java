/** The Game of 24: four numbers, each used once with + - * /, are to give 24. */
@NullMarked
package arborist.task.game24;

import org.jspecify.annotations.NullMarked;
