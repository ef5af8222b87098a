/** RLHFlow rows: a chat in which each step is a turn of the user and is answered with plus or minus. */
@NullMarked
package arborist.exchange.rlhflow;

import org.jspecify.annotations.NullMarked;
