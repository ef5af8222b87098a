/** Why a vote was lost: one diagnosis by a stated precedence, what else contributed, and the evidence. */
@NullMarked
package arborist.vote.why;

import org.jspecify.annotations.NullMarked;
