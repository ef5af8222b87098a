/** Reward models that stand on a server. */
@NullMarked
package arborist.llm.reward;

import org.jspecify.annotations.NullMarked;
