/** The strategies, each close to its paper's pseudocode, and what they grow a tree with. */
@NullMarked
package arborist.reason;

import org.jspecify.annotations.NullMarked;
