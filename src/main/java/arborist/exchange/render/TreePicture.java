package arborist.exchange.render;

import arborist.layout.Orientation;
import arborist.layout.Placement;
import arborist.layout.Sizes;
import arborist.layout.TidyTree;
import arborist.trace.Outline;
import java.util.ArrayList;
import java.util.List;

/** Draws a tree: its cards and edges, with a title and a legend. */
final class TreePicture {
    static final double CARD_WIDTH = 212;
    static final double CARD_HEIGHT = 52;
    private static final double LEVEL_GAP = 44;
    private static final double SIBLING_GAP = 12;
    private static final double SUBTREE_GAP = 24;
    private static final double MARGIN = 28;
    private static final double HEAD = 52;
    private static final double FOOT = 52;
    private static final double LEAST_WIDTH = 480;

    private TreePicture() {
    }

    static Picture of(String title, Outline outline, RenderOptions options) {
        Palette palette = options.dark() ? Palette.DARK : Palette.LIGHT;
        boolean upright = options.orientation() == Orientation.DOWN;
        Placement placement = TidyTree.place(outline.parent(),
                Sizes.uniform(upright ? CARD_WIDTH : CARD_HEIGHT, SIBLING_GAP, SUBTREE_GAP));
        double step = (upright ? CARD_HEIGHT : CARD_WIDTH) + LEVEL_GAP;
        double along = Math.max(0, placement.levels() * step - LEVEL_GAP);
        ScoreScales scales = ScoreScales.of(outline.nodes());
        Legend legend = Legend.of(outline, scales, palette);
        double treeWidth = upright ? placement.breadth() : along;
        double treeHeight = upright ? along : placement.breadth();
        double width = Math.max(LEAST_WIDTH, Math.max(treeWidth, legend.width())) + 2 * MARGIN;

        List<Mark> marks = new ArrayList<>();
        marks.add(
                new Mark.Words(MARGIN, MARGIN + 8, Cut.toFit(title, width - 2 * MARGIN, Type.TITLE::width), Type.TITLE,
                        palette.ink(), false));
        double[] x = new double[outline.size()];
        double[] y = new double[outline.size()];
        for (int i = 0; i < x.length; i++) {
            double centre = placement.centre()[i];
            double level = placement.level()[i] * step;
            x[i] = MARGIN + (upright ? centre - CARD_WIDTH / 2 : level);
            y[i] = MARGIN + HEAD - 24 + (upright ? level : centre - CARD_HEIGHT / 2);
        }
        Cards cards = new Cards(outline, scales, palette, upright);
        for (int i = 0; i < x.length; i++) {
            int parent = outline.parent()[i];
            if (parent >= 0) {
                marks.add(cards.edge(i, x[parent], y[parent], x[i], y[i]));
            }
        }
        for (int i = 0; i < x.length; i++) {
            cards.draw(i, x[i], y[i], marks);
        }
        double height = MARGIN + HEAD - 24 + treeHeight + FOOT + MARGIN - 16;
        legend.draw(MARGIN, height - MARGIN + 4, marks);
        return new Picture(title, width, height, palette.ground(), marks);
    }
}
