package arborist.ui.tree;

import arborist.layout.Placement;
import arborist.layout.Sizes;
import arborist.layout.TidyTree;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Outline;
import arborist.trace.Tree;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSet;

/** Makes plans of trees: which thoughts are seen, and where each stands. Pure, and slow enough to be kept off the FX thread. */
final class Planner {
    private static final Sizes SIZES = Sizes.uniform(Em.CARD_HEIGHT, Em.SIBLING_GAP, Em.COUSIN_GAP);

    private Planner() {}

    /**
     * What is to be planned.
     *
     * @param folded the thoughts below which nothing is seen
     * @param focus the thought whose subtree alone is seen, null for the whole tree
     * @param run the run whose thoughts stand out, null for all alike
     */
    record Order(Tree tree, PSet<Id> folded, @Nullable Id focus, @Nullable Id run, TreeFilter filter) {}

    static Plan plan(Order order) {
        TreeFilter filter = order.filter;
        Set<Id> kept = filter.passesAll() || !filter.hides() ? Set.of() : filter.kept(order.tree);
        Predicate<Node> shown = kept.isEmpty() && (filter.passesAll() || !filter.hides()) ? node -> true
                : node -> kept.contains(node.id());
        Id focus = order.focus;
        Outline outline = focus == null
                ? Outline.of(order.tree, order.folded::contains, shown)
                : Outline.below(order.tree, focus, order.folded::contains, shown);
        Placement placement = TidyTree.place(outline.parent(), SIZES);
        Looks looks = new Looks(outline.nodes(), outline.parent(), dim(order, outline, placement));
        return new Plan(outline, placement, looks, focus);
    }

    private static boolean[] dim(Order order, Outline outline, Placement placement) {
        boolean[] dim = new boolean[outline.size()];
        int above = order.focus == null ? 0 : order.tree.path(order.focus).size() - 1;
        boolean all = order.filter.passesAll();
        for (int i = 0; i < dim.length; i++) {
            Node node = outline.nodes().get(i);
            Id run = node.thought().run();
            boolean otherRun = order.run != null && run != null && !run.equals(order.run);
            dim[i] = otherRun || !all && !order.filter.passes(node, placement.level()[i] + above);
        }
        return dim;
    }
}
