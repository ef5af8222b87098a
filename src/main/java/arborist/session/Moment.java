package arborist.session;

import arborist.trace.Edit;
import arborist.trace.Tree;
import org.jspecify.annotations.Nullable;

/**
 * A problem as it was after some of its edits.
 *
 * @param last the newest of these edits, null before the first
 */
public record Moment(Tree tree, @Nullable Edit last) {}
