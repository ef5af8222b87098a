/** How the window starts: its first frame, what is remembered of each start, and what the next one makes of it. */
@NullMarked
package arborist.app.start;

import org.jspecify.annotations.NullMarked;
