@NullMarked
package arborist.exchange.mapped;

import org.jspecify.annotations.NullMarked;
