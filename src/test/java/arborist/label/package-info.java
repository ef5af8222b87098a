@NullMarked
package arborist.label;

import org.jspecify.annotations.NullMarked;
