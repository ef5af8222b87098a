/** Pairs of solutions of which one is preferred, as trainers of preferences read them. */
@NullMarked
package arborist.exchange.preference;

import org.jspecify.annotations.NullMarked;
