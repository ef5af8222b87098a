/** What every view is made with: the one problem that is shown, actions, theme, dialogs. */
@NullMarked
package arborist.ui.kit;

import org.jspecify.annotations.NullMarked;
