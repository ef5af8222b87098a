/** BIG-Bench-Mistake rows: a chain of thought and the place of its first mistake. */
@NullMarked
package arborist.exchange.mistakes;

import org.jspecify.annotations.NullMarked;
