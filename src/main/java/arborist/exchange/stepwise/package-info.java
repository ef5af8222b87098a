/** The rows that TRL trains process reward models on: a prompt, completions and a label for each. */
@NullMarked
package arborist.exchange.stepwise;

import org.jspecify.annotations.NullMarked;
