/** One problem as a Markdown outline. */
@NullMarked
package arborist.exchange.outline;

import org.jspecify.annotations.NullMarked;
