@NullMarked
package arborist.lesson.measure;

import org.jspecify.annotations.NullMarked;
