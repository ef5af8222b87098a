/** Proofs in a process of their own, which is stopped when it takes too long. */
@NullMarked
package arborist.answer.worker;

import org.jspecify.annotations.NullMarked;
