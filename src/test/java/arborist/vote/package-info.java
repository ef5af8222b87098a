@NullMarked
package arborist.vote;

import org.jspecify.annotations.NullMarked;
