@NullMarked
package arborist.label.time;

import org.jspecify.annotations.NullMarked;
