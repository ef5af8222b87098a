@NullMarked
package arborist.learn;

import org.jspecify.annotations.NullMarked;
