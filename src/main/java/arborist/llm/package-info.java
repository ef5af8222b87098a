/** Asking language models for text and reward models for scores, whatever stands behind them. */
@NullMarked
package arborist.llm;

import org.jspecify.annotations.NullMarked;
