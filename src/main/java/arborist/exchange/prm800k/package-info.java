/** PRM800K rows: for each step the completions that an annotator saw, and how they were rated. */
@NullMarked
package arborist.exchange.prm800k;

import org.jspecify.annotations.NullMarked;
