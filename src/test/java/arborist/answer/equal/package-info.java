@NullMarked
package arborist.answer.equal;

import org.jspecify.annotations.NullMarked;
