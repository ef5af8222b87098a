@NullMarked
package arborist.ui.labels;

import org.jspecify.annotations.NullMarked;
