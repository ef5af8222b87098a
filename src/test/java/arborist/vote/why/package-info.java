@NullMarked
package arborist.vote.why;

import org.jspecify.annotations.NullMarked;
