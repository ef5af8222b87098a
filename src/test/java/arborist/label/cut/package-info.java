@NullMarked
package arborist.label.cut;

import org.jspecify.annotations.NullMarked;
