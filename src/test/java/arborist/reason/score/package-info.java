@NullMarked
package arborist.reason.score;

import org.jspecify.annotations.NullMarked;
