/** The votes of all problems of a session: a row each, the rules over the set, curves, and why votes were lost. */
@NullMarked
package arborist.ui.votes;

import org.jspecify.annotations.NullMarked;
