package arborist.ui.tree;

import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an edit has just done, shown in the next frame: thoughts that the layout has no place for yet, and those that look different. */
final class Arrivals {
    private final List<Extra> extras = new ArrayList<>();
    private final List<Id> touched = new ArrayList<>();

    List<Extra> extras() {
        return extras;
    }

    /** Another tree. */
    void clear() {
        extras.clear();
        touched.clear();
    }

    /** A plan is being made of the tree as it is now: what was touched up to here is in it. */
    void planning() {
        touched.clear();
    }

    /** The thought has become another. */
    void look(Plan here, Id thought, @Nullable Node node) {
        if (node == null) {
            return;
        }
        touched.add(thought);
        retouch(here, node);
        extras.replaceAll(e -> e.node().id().equals(thought) ? new Extra(node, e.parent(), e.centre()) : e);
    }

    /** The thought is new, and stands below the last child of one that is seen. */
    void add(Plan here, @Nullable Node node, @Nullable Id parent) {
        int above = here.index(parent);
        boolean seen = parent != null && above != Plan.NONE && here.node(above).id().equals(parent)
                && here.piled(above) == 0 && here.outline().hidden()[above] == 0;
        if (node != null && seen && here.index(node.id()) == Plan.NONE) {
            int there = (int) extras.stream().filter(e -> e.parent() == above).count();
            extras.add(Extra.below(here, above, there, node));
        }
    }

    /** A new plan: what came after it was begun is to be seen in it as well. */
    List<Node> settle(Plan fresh, Tree tree) {
        for (Id id : touched) {
            Node node = tree.node(id);
            if (node != null) {
                retouch(fresh, node);
            }
        }
        List<Node> still = extras.stream().map(Extra::node).filter(n -> fresh.index(n.id()) == Plan.NONE).toList();
        extras.clear();
        return still;
    }

    private static void retouch(Plan plan, Node node) {
        int at = plan.index(node.id());
        if (at != Plan.NONE && plan.node(at).id().equals(node.id())) {
            plan.looks().set(at, node);
        }
    }
}
