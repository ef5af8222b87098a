@NullMarked
package arborist.ui.workbench;

import org.jspecify.annotations.NullMarked;
