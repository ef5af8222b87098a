package arborist.ui.tree;

import arborist.layout.Placement;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Outline;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The thoughts that are to be seen and where they stand, in em; made on the layout's thread and not changed after, save for what
 * each thought looks like.
 *
 * @param newest the newest run, null where there is none
 * @param focus the thought whose subtree this is, null for the whole tree
 * @param absent thoughts that have a place already and are not there yet, nor is anything below them
 */
record Plan(
        Outline outline,
        Placement placement,
        Looks looks,
        Fan fan,
        @Nullable Id newest,
        @Nullable Id focus,
        BitSet absent) {
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

    /** Whether the thought is kept a place for, and not there yet. */
    boolean isAbsent(int i) {
        return absent.get(i);
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
        for (int child = i + 1; child < placement.end()[i]; child = placement.end()[child]) {
            if (!absent.get(child)) {
                return false;
            }
        }
        return true;
    }
}
