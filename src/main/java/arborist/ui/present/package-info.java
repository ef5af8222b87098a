/** A run before a class: full screen, large, one key forward and one back. */
@NullMarked
package arborist.ui.present;

import org.jspecify.annotations.NullMarked;
