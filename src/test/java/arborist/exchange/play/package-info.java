@NullMarked
package arborist.exchange.play;

import org.jspecify.annotations.NullMarked;
