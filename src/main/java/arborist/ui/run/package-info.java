/** Beginning runs, leading them, and looking at many together. */
@NullMarked
package arborist.ui.run;

import org.jspecify.annotations.NullMarked;
