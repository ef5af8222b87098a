@NullMarked
package arborist.label.auto;

import org.jspecify.annotations.NullMarked;
