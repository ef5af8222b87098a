/** Everything about the selected thought, beside the tree. */
@NullMarked
package arborist.ui.inspector;

import org.jspecify.annotations.NullMarked;
