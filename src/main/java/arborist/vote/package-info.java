/** Who voted for what: tallies of samples, rules that select, and rules that stop. */
@NullMarked
package arborist.vote;

import org.jspecify.annotations.NullMarked;
