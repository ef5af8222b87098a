@NullMarked
package arborist.exchange.batch;

import org.jspecify.annotations.NullMarked;
