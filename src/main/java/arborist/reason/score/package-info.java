/** The ways in which a run judges thoughts: exact verifiers, prompts and reward models. */
@NullMarked
package arborist.reason.score;

import org.jspecify.annotations.NullMarked;
