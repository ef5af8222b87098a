/** The Game of 24, and Countdown, its sister with any goal: join all numbers, each used once, by + - * / into the goal. */
@NullMarked
package arborist.task.game24;

import org.jspecify.annotations.NullMarked;
