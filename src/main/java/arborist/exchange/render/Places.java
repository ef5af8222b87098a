package arborist.exchange.render;

import arborist.layout.Orientation;
import arborist.layout.Placement;
import arborist.layout.Sizes;
import arborist.layout.TidyTree;

/**
 * Where the cards of a tree stand: the upper left corner of each, the first ones at 0.
 *
 * @param width of all of them, {@code height} likewise
 */
@SuppressWarnings("ArrayRecordComponent")
public record Places(double[] x, double[] y, double width, double height) {
    public static final double CARD_WIDTH = 212;
    public static final double CARD_HEIGHT = 52;
    private static final double LEVEL_GAP = 44;
    private static final double SIBLING_GAP = 12;
    private static final double SUBTREE_GAP = 24;

    /** @param parent for each card the index of the one above, -1 for a root; parents come first */
    public static Places of(int[] parent, Orientation orientation) {
        boolean upright = orientation == Orientation.DOWN;
        Placement placement = TidyTree.place(parent,
                Sizes.uniform(upright ? CARD_WIDTH : CARD_HEIGHT, SIBLING_GAP, SUBTREE_GAP));
        double step = (upright ? CARD_HEIGHT : CARD_WIDTH) + LEVEL_GAP;
        double along = Math.max(0, placement.levels() * step - LEVEL_GAP);
        double[] x = new double[parent.length];
        double[] y = new double[parent.length];
        for (int i = 0; i < x.length; i++) {
            double centre = placement.centre()[i];
            double level = placement.level()[i] * step;
            x[i] = upright ? centre - CARD_WIDTH / 2 : level;
            y[i] = upright ? level : centre - CARD_HEIGHT / 2;
        }
        return new Places(x, y, upright ? placement.breadth() : along, upright ? along : placement.breadth());
    }
}
