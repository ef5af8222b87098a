/** Samples whose answers are free texts, by what they mean. No vote is counted by it. */
@NullMarked
package arborist.vote.like;

import org.jspecify.annotations.NullMarked;
