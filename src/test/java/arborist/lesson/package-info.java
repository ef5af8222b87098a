@NullMarked
package arborist.lesson;

import org.jspecify.annotations.NullMarked;
