@NullMarked
package arborist.vote.curve;

import org.jspecify.annotations.NullMarked;
