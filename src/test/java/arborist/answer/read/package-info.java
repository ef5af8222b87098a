@NullMarked
package arborist.answer.read;

import org.jspecify.annotations.NullMarked;
