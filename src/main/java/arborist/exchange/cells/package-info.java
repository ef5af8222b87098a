/** Labelled steps as a table: a CSV row for each step. */
@NullMarked
package arborist.exchange.cells;

import org.jspecify.annotations.NullMarked;
