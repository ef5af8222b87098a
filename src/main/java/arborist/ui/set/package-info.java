/** Runs of a whole set of problems: the dialog that begins them, and the table and chart that tell how they come out. */
@NullMarked
package arborist.ui.set;

import org.jspecify.annotations.NullMarked;
