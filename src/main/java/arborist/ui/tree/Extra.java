package arborist.ui.tree;

import arborist.trace.Node;

/**
 * A thought that was just added, shown in the next frame at a place of its own until the layout has found it one.
 *
 * @param parent the index of the thought above it
 * @param centre where its middle stands, in em
 */
record Extra(Node node, int parent, double centre) {

    /** Below the last child that the plan knows and the extras that are there already. */
    static Extra below(Plan plan, int parent, int extrasThere, Node node) {
        int[] end = plan.placement().end();
        double last = plan.placement().centre()[parent];
        boolean child = false;
        for (int i = parent + 1; i < end[parent]; i = end[i]) {
            last = plan.placement().centre()[i];
            child = true;
        }
        double step = Em.CARD_HEIGHT + Em.SIBLING_GAP;
        return new Extra(node, parent, last + (child ? step : 0) + extrasThere * step);
    }
}
