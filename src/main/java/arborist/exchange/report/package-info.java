/**
 * What the votes of a set come to, as one page to keep, print or send: HTML that loads and runs nothing, or Markdown. All that comes
 * from models and files is shown as text.
 */
@NullMarked
package arborist.exchange.report;

import org.jspecify.annotations.NullMarked;
