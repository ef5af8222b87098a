package arborist.ui.labels;

import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Labels that are durable and not in the tree that is shown yet. */
final class Unseen {
    private final List<Label> labels = new ArrayList<>();

    void add(Label label) {
        labels.add(label);
    }

    /** Forgets those that the tree has by now, and those on what it does not have. */
    void look(@Nullable Tree tree) {
        labels.removeIf(label -> {
            Node node = tree == null ? null : tree.node(label.target().thought());
            return node == null || node.findings().allLabels().contains(label);
        });
    }

    boolean isEmpty() {
        return labels.isEmpty();
    }

    void clear() {
        labels.clear();
    }
}
