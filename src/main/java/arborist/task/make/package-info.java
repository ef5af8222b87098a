/** Makes problems of the families with right solutions, as many as one likes, and says which of them are never trained on. */
@NullMarked
package arborist.task.make;

import org.jspecify.annotations.NullMarked;
