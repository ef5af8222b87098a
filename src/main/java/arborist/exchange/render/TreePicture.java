package arborist.exchange.render;

import arborist.layout.Orientation;
import arborist.trace.Outline;
import java.util.ArrayList;
import java.util.List;

/** Draws a tree: its cards and edges, with a title and a legend. */
final class TreePicture {
    private static final double MARGIN = 28;
    private static final double HEAD = 52;
    private static final double FOOT = 52;
    private static final double LEAST_WIDTH = 480;

    private TreePicture() {
    }

    static Picture of(String title, Outline outline, RenderOptions options) {
        Palette palette = options.dark() ? Palette.DARK : Palette.LIGHT;
        boolean upright = options.orientation() == Orientation.DOWN;
        Places places = Places.of(outline.parent(), options.orientation());
        ScoreScales scales = ScoreScales.of(outline.nodes());
        Legend legend = Legend.of(outline, scales, palette);
        double width = Math.max(LEAST_WIDTH, Math.max(places.width(), legend.width())) + 2 * MARGIN;

        List<Mark> marks = new ArrayList<>();
        marks.add(
                new Mark.Words(MARGIN, MARGIN + 8, Cut.toFit(title, width - 2 * MARGIN, Type.TITLE::width), Type.TITLE,
                        palette.ink(), false));
        double[] x = new double[outline.size()];
        double[] y = new double[outline.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = MARGIN + places.x()[i];
            y[i] = MARGIN + HEAD - 24 + places.y()[i];
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
        double height = MARGIN + HEAD - 24 + places.height() + FOOT + MARGIN - 16;
        legend.draw(MARGIN, height - MARGIN + 4, marks);
        return new Picture(title, width, height, palette.ground(), marks);
    }
}
