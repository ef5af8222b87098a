@NullMarked
package arborist.vote.set;

import org.jspecify.annotations.NullMarked;
