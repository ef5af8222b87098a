package arborist.ui.tree;

import arborist.exchange.render.ScoreScales;
import arborist.exchange.render.Staging;
import arborist.label.mark.Eyes;
import arborist.label.mark.Marked;
import arborist.layout.Placement;
import arborist.layout.Sizes;
import arborist.layout.TidyTree;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Outline;
import arborist.trace.RunState;
import arborist.trace.Tree;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes plans of trees: which thoughts are seen, and where each stands. Pure, and slow enough to be kept off the FX thread. */
final class Planner {
    private static final Sizes SIZES = Sizes.uniform(Em.CARD_HEIGHT, Em.SIBLING_GAP, Em.COUSIN_GAP);

    private Planner() {}

    /**
     * What is to be planned.
     *
     * @param focus the thought whose subtree alone is seen, null for the whole tree
     * @param run the run whose thoughts stand out, null for all alike
     * @param unjudged whether nothing is to tell right from wrong
     * @param eyes whose labels are seen
     * @param still in whose places all stands; null where the tree stands as it is itself
     */
    record Order(Tree tree, Folding folding, @Nullable Id focus, @Nullable Id run, TreeFilter filter,
            boolean unjudged, Eyes eyes, @Nullable Still still) {

        Order(Tree tree, Folding folding, @Nullable Id focus, @Nullable Id run, TreeFilter filter, boolean unjudged,
                Eyes eyes) {
            this(tree, folding, focus, run, filter, unjudged, eyes, null);
        }
    }

    static Plan plan(Order order) {
        return order.still == null ? asItIs(order) : still(order, order.still);
    }

    /** Every thought where it will stand in the end; what is not there yet is marked as absent. */
    private static Plan still(Order order, Still still) {
        Staging staging = Staging.of(still.tree(), still.run(), Integer.MAX_VALUE);
        Staging.Scene scene = staging.at(order.tree);
        Outline outline = scene.outline();
        Looks looks = new Looks(outline.nodes(), outline.parent(), new boolean[outline.size()], order.unjudged,
                staging.scales(), new Told(Marked.of(order.tree, order.eyes), order.eyes));
        return new Plan(outline, TidyTree.place(outline.parent(), SIZES), looks, Fan.of(outline.parent()),
                newest(still.tree()), null, scene.absent());
    }

    private static Plan asItIs(Order order) {
        Tree tree = order.tree;
        TreeFilter filter = order.filter;
        // Found once: what passes a filter is seen, whether it is pruned or not, and so is what lies above it.
        Set<Id> kept = filter.passesAll() ? Set.of() : filter.kept(tree);
        Predicate<Node> passing = node -> kept.contains(node.id());
        Predicate<Node> shown = filter.passesAll() || !filter.hides() ? node -> true : passing;
        Id focus = order.focus;
        List<Node> tops = focus == null ? tree.liveRoots() : tree.live(focus).stream().toList();
        Outline outline = Outline.of(tree, tops, order.folding.closed()::contains, shown,
                (parent, children) -> order.folding.pile(parent, children, passing));
        Placement placement = TidyTree.place(outline.parent(), SIZES);
        Looks looks = new Looks(outline.nodes(), outline.parent(), dim(order, outline, placement),
                order.unjudged, ScoreScales.of(outline.nodes()), new Told(Marked.of(tree, order.eyes), order.eyes));
        return new Plan(outline, placement, looks, Fan.of(outline.parent()), newest(tree), focus,
                new BitSet());
    }

    private static @Nullable Id newest(Tree tree) {
        List<RunState> runs = tree.liveRuns();
        return runs.isEmpty() ? null : runs.getLast().run().id();
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
