/** Expressions with letters, roots and functions: reading them, working them out, and telling whether two are the same. */
@NullMarked
package arborist.answer.formula;

import org.jspecify.annotations.NullMarked;
