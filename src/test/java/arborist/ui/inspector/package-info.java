@NullMarked
package arborist.ui.inspector;

import org.jspecify.annotations.NullMarked;
