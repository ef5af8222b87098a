@NullMarked
package arborist.task.game24;

import org.jspecify.annotations.NullMarked;
