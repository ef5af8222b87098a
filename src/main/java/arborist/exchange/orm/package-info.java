/** Rows for outcome reward models: a question, a solution, and whether it is right. */
@NullMarked
package arborist.exchange.orm;

import org.jspecify.annotations.NullMarked;
