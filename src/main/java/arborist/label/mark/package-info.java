/** What annotators said of the steps of a tree, as one mark a step. */
@NullMarked
package arborist.label.mark;

import org.jspecify.annotations.NullMarked;
