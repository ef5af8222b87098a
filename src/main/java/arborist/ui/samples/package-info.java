/** Samples of one run side by side, and the vote over them. */
@NullMarked
package arborist.ui.samples;

import org.jspecify.annotations.NullMarked;
