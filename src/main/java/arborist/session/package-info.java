/** The open session: the door for edits, its journal, its watchers, undo and playback. */
@NullMarked
package arborist.session;

import org.jspecify.annotations.NullMarked;
