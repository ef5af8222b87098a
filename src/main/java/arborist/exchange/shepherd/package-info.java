/** Math-Shepherd rows: a solution as one text, with a mark after each step. */
@NullMarked
package arborist.exchange.shepherd;

import org.jspecify.annotations.NullMarked;
