/** Trees of reasoning steps with Monte-Carlo values, as OmegaPRM implementations write them. */
@NullMarked
package arborist.exchange.omegaprm;

import org.jspecify.annotations.NullMarked;
