@NullMarked
package arborist.vote.like;

import org.jspecify.annotations.NullMarked;
