/** A run as it came about, step by step: as a page that plays it, as pictures, and as a handout. */
@NullMarked
package arborist.exchange.play;

import org.jspecify.annotations.NullMarked;
