/** The frame that all views stand in: the window, its bars and side panes, files, playback. */
@NullMarked
package arborist.ui.workbench;

import org.jspecify.annotations.NullMarked;
