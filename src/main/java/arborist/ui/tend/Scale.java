package arborist.ui.tend;

import arborist.trace.Node;
import arborist.trace.Score;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.List;

/**
 * The range in which a person scores a thought: that of the scores beside it, so that theirs can be compared.
 *
 * @param min the least value
 * @param max the greatest value, above the least
 */
public record Scale(double min, double max, boolean higherIsBetter) {
    public static final Scale UNIT = new Scale(0, 1, true);

    /** The range of the thought's own scores, else of its siblings', else of its parent's, else 0 to 1. */
    public static Scale of(Tree tree, Node node) {
        List<Node> near = new ArrayList<>(List.of(node));
        Node parent = tree.parent(node);
        if (parent != null) {
            near.addAll(tree.children(parent.id()));
            near.add(parent);
        }
        for (Node one : near) {
            for (Score score : one.findings().scores().reversed()) {
                Double min = score.min();
                Double max = score.max();
                if (min != null && max != null && max > min) {
                    return new Scale(min, max, score.higherIsBetter());
                }
            }
        }
        return UNIT;
    }
}
