@NullMarked
package arborist.label.queue;

import org.jspecify.annotations.NullMarked;
