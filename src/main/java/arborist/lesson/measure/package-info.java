/** Measures what lessons show: curves over many problems, and whether claims hold. It opens no session and needs no window. */
@NullMarked
package arborist.lesson.measure;

import org.jspecify.annotations.NullMarked;
