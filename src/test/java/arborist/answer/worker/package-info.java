@NullMarked
package arborist.answer.worker;

import org.jspecify.annotations.NullMarked;
