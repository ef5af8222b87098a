/** The program itself: the launcher, the command line, and the wiring of all rooms by constructor. */
@NullMarked
package arborist.app;

import org.jspecify.annotations.NullMarked;
