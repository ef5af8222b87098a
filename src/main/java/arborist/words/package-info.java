/** What the program says, in the reader's language. */
@NullMarked
package arborist.words;

import org.jspecify.annotations.NullMarked;
