@NullMarked
package arborist.task.word;

import org.jspecify.annotations.NullMarked;
