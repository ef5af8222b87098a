@NullMarked
package arborist.answer.like;

import org.jspecify.annotations.NullMarked;
