@NullMarked
package arborist.answer.formula;

import org.jspecify.annotations.NullMarked;
