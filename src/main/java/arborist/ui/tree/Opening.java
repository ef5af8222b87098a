package arborist.ui.tree;

/** Where a tree opens: whole where it can be read so or is too large to be read, else at reading size along its best path. */
final class Opening {
    /** In em: from the left edge, and what is kept free above and below. */
    private static final double LEFT = 1.5;
    private static final double ABOVE = 3;
    private static final double BELOW = 5;

    /** Of the actual size, what cards can still be read at from the last row: 24 pixels where the screen has 1080 lines. */
    private static final double SMALLEST = 0.94;

    private Opening() {}

    /** All levels side by side where they can be read so, around the question. */
    static Viewport wide(Plan plan, Viewport view) {
        Viewport whole = view.over(plan.width(), plan.height()).whole();
        double zoom = Math.clamp(whole.scaleX(), SMALLEST * whole.font(), whole.font());
        if (whole.scale() >= zoom || plan.size() > TreePane.SMALL) {
            return whole;
        }
        Viewport near = whole.zoomed(zoom / whole.zoom(), 0, 0);
        double room = near.width() - plan.width() * near.scaleX();
        return near.holding(0, plan.placement().centre()[0], room > 0 ? room / 2 : LEFT * near.font(),
                near.height() / 2);
    }

    static Viewport view(Plan plan, Viewport view) {
        Viewport whole = view.over(plan.width(), plan.height()).whole();
        if (whole.scale() >= view.font() || plan.size() > TreePane.SMALL) {
            return whole;
        }
        Viewport near = whole.zoomed(whole.font() / whole.zoom(), 0, 0);
        double[] centre = plan.placement().centre();
        double font = near.font();
        double room = near.height() / font - ABOVE - BELOW - Em.CARD_HEIGHT;
        double least = centre[0];
        double most = centre[0];
        int[] path = new Walk(plan).path(new Walk(plan).bestLeaf(0, plan.newest()));
        for (int step : path) {
            boolean seen = LEFT + plan.left(step) + Em.CARD_WIDTH / 2 < near.width() / font;
            double above = Math.min(least, centre[step]);
            double below = Math.max(most, centre[step]);
            // The path is followed as far as it can be seen together with the question.
            if (!seen || below - above > room) {
                break;
            }
            least = above;
            most = below;
        }
        double middle = (ABOVE + (near.height() / font - BELOW)) / 2 * font;
        return near.holding(0, (least + most) / 2, LEFT * font, middle);
    }
}
