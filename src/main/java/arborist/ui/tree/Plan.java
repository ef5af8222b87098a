package arborist.ui.tree;

import arborist.layout.Placement;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Outline;
import org.jspecify.annotations.Nullable;

/**
 * The thoughts that are to be seen and where they stand, in em; made on the layout's thread and not changed after, save for what
 * each thought looks like.
 *
 * @param newest the newest run, null where there is none
 * @param focus the thought whose subtree this is, null for the whole tree
 */
record Plan(
        Outline outline,
        Placement placement,
        Looks looks,
        Fan fan,
        @Nullable Id newest,
        @Nullable Id focus) {
    static final int NONE = -1;

    int size() {
        return outline.size();
    }

    /** Where a thought stands in the outline, {@link #NONE} where it is not seen. */
    int index(@Nullable Id thought) {
        Integer at = thought == null ? null : outline.index().get(thought);
        return at == null ? NONE : at;
    }

    /** How many pruned thoughts stand there together, 0 for a thought that stands for itself. */
    int piled(int i) {
        return outline.piled()[i];
    }

    Node node(int i) {
        return looks.node(i);
    }

    double left(int i) {
        return placement.level()[i] * Em.LEVEL;
    }

    double top(int i) {
        return placement.centre()[i] - Em.CARD_HEIGHT / 2;
    }

    double width() {
        return Math.max(0, placement.levels() - 1) * Em.LEVEL + Em.CARD_WIDTH;
    }

    double height() {
        return placement.breadth();
    }

    /** Whether nothing is seen below it: it has no children, or is folded. */
    boolean isLeaf(int i) {
        return placement.end()[i] == i + 1;
    }
}
