@NullMarked
package arborist.task;

import org.jspecify.annotations.NullMarked;
