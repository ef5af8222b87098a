/** What a vote is worth against the number of samples: shares right of k samples, and stopping early, over a set of problems. */
@NullMarked
package arborist.vote.curve;

import org.jspecify.annotations.NullMarked;
