/** One chain of thought as text or Markdown, with the blocks in which models think. */
@NullMarked
package arborist.exchange.chain;

import org.jspecify.annotations.NullMarked;
