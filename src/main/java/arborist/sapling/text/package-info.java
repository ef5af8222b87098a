/** Text as the model reads it: pieces, and the form of a dialogue. */
@NullMarked
package arborist.sapling.text;

import org.jspecify.annotations.NullMarked;
