@NullMarked
package arborist.words;

import org.jspecify.annotations.NullMarked;
