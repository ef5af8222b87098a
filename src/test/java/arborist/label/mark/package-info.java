@NullMarked
package arborist.label.mark;

import org.jspecify.annotations.NullMarked;
