@NullMarked
package arborist.ui.lessons;

import org.jspecify.annotations.NullMarked;
