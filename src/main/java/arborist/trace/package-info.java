/**
 * What a session holds: problems, runs, calls, thoughts, samples, scores, labels, and the edits that made them.
 *
 * <p>Records without behaviour beyond their own consistency; {@link arborist.trace.Tree} folds edits into the state of one
 * problem, and {@link arborist.trace.Door} is how anybody adds an edit.
 */
@NullMarked
package arborist.trace;

import org.jspecify.annotations.NullMarked;
