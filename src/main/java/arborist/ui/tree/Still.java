package arborist.ui.tree;

import arborist.trace.Id;
import arborist.trace.Tree;
import org.jspecify.annotations.Nullable;

/**
 * In whose places all moments of a problem stand, so that nothing moves from one to the next.
 *
 * @param tree the problem in the end
 * @param run whose thoughts are seen, and those above them; null for all
 */
public record Still(Tree tree, @Nullable Id run) {}
