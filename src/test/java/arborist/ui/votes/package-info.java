/** What the votes of a set come to, as the window tells it. */
@NullMarked
package arborist.ui.votes;

import org.jspecify.annotations.NullMarked;
