/** ProcessBench rows: a solution and the place of its first wrong step, as people found it. */
@NullMarked
package arborist.exchange.processbench;

import org.jspecify.annotations.NullMarked;
