/** The explorer: one canvas that shows the tree of thoughts from a map of dots to cards to read. */
@NullMarked
package arborist.ui.tree;

import org.jspecify.annotations.NullMarked;
