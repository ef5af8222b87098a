@NullMarked
package arborist.ui.set;

import org.jspecify.annotations.NullMarked;
