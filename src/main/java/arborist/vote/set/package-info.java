/** The votes on all problems of a set together, of which one at a time needs to be in memory. */
@NullMarked
package arborist.vote.set;

import org.jspecify.annotations.NullMarked;
