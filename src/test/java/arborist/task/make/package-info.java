@NullMarked
package arborist.task.make;

import org.jspecify.annotations.NullMarked;
