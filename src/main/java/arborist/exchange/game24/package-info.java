/** Logs of Tree-of-Thoughts searches for the Game of 24, as the paper's own program writes them. */
@NullMarked
package arborist.exchange.game24;

import org.jspecify.annotations.NullMarked;
