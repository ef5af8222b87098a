package arborist.ui.tree;

import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Tree;
import arborist.ui.kit.Shown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSet;

/** Folds and unfolds, so that the tree shows what one wants to look at and no more. */
public final class FoldCommands {
    private final Shown shown;
    private final TreeModel model;

    FoldCommands(Shown shown, TreeModel model) {
        this.shown = shown;
        this.model = model;
    }

    /** Whether many pruned children of one thought are shown as a pile. */
    public boolean pilesPruned() {
        return folding().piles();
    }

    /** Shows many pruned children of one thought as a pile, or each by itself. */
    public void pilePruned(boolean pile) {
        set(folding().withPiles(pile));
    }

    public void toggle() {
        Id id = shown.selected();
        if (id != null) {
            toggle(id);
        }
    }

    /** Folds or unfolds what is below a thought, or opens the pile in which it stands. */
    public void toggle(Id thought) {
        Tree tree = shown.tree();
        if (!unfolds(thought) && tree != null && !tree.children(thought).isEmpty()) {
            set(folding().withClosed(folding().closed().plus(thought)));
        }
    }

    /** Unfolds what is below a thought, or opens its pile; false where there is nothing to unfold. */
    boolean unfolds(Id thought) {
        if (folding().closed().contains(thought)) {
            set(folding().withClosed(folding().closed().minus(thought)));
            return true;
        }
        return opensPile(thought);
    }

    /** Opens the pile of pruned thoughts in which this one stands; false where it stands in none. */
    boolean opensPile(Id thought) {
        Plan plan = model.current();
        int at = plan == null ? Plan.NONE : plan.index(thought);
        if (plan == null || at == Plan.NONE || plan.piled(at) == 0 || plan.outline().parent()[at] < 0) {
            return false;
        }
        set(folding().opening(plan.node(plan.outline().parent()[at]).id(), true));
        return true;
    }

    /** Piles the pruned thoughts of the selected one's family, or shows each: its siblings where it is pruned, else its children. */
    public void togglePile() {
        Tree tree = shown.tree();
        Node node = shown.selectedNode();
        if (tree == null || node == null || opensPile(node.id())) {
            return;
        }
        Id parent = node.thought().parent();
        Id family = Folding.pruned(node) && parent != null ? parent : node.id();
        if (Folding.canPile(tree, family)) {
            // Where nothing is piled as a rule, all others stay as they are.
            Folding now = folding().piles() ? folding() : openedAll(tree, folding().withPiles(true));
            set(now.opening(family, !now.opened().contains(family)));
        }
    }

    /** Unfolds the selected thought and all below it. */
    public void unfoldSubtree() {
        Tree tree = shown.tree();
        Id id = shown.selected();
        if (tree != null && id != null) {
            PSet<Id> closed = folding().closed();
            Folding open = folding().withClosed(closed.stream().filter(f -> !within(tree, f, id)).toList());
            for (Id family : families(tree, id)) {
                open = open.opening(family, true);
            }
            set(open);
        }
    }

    public void unfoldAll() {
        set(folding().withClosed(List.of()));
    }

    /** Folds every thought of this depth that has something below it; 0 folds the roots. */
    public void foldBelow(int depth) {
        Tree tree = shown.tree();
        if (tree == null) {
            return;
        }
        List<Node> at = tree.liveRoots();
        for (int level = 0; level < depth; level++) {
            at = at.stream().flatMap(n -> tree.children(n.id()).stream()).toList();
        }
        set(folding().withClosed(at.stream().map(Node::id).filter(id -> !tree.children(id).isEmpty()).toList()));
    }

    private Folding folding() {
        return model.foldingProperty().get();
    }

    private void set(Folding folding) {
        model.foldingProperty().set(folding);
    }

    private static Folding openedAll(Tree tree, Folding piled) {
        Folding open = piled;
        for (Node root : tree.liveRoots()) {
            for (Id family : families(tree, root.id())) {
                open = open.opening(family, true);
            }
        }
        return open;
    }

    /** The thought and all below it that can have a pile. */
    private static List<Id> families(Tree tree, Id top) {
        List<Id> families = new ArrayList<>();
        List<Id> stack = new ArrayList<>(List.of(top));
        while (!stack.isEmpty()) {
            Id id = stack.removeLast();
            if (Folding.canPile(tree, id)) {
                families.add(id);
            }
            tree.children(id).forEach(child -> stack.add(child.id()));
        }
        return families;
    }

    private static boolean within(Tree tree, Id thought, @Nullable Id top) {
        return tree.path(thought).stream().anyMatch(n -> n.id().equals(top));
    }
}
