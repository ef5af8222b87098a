package arborist.ui.tree;

import arborist.layout.Placement;

/** Finds the thought under the pointer. */
final class HitTest {
    private HitTest() {}

    /** The thought drawn at a pixel, {@link Plan#NONE} where there is none. */
    static int at(Plan plan, Viewport view, double pixelX, double pixelY) {
        double x = view.toTreeX(pixelX);
        double y = view.toTreeY(pixelY);
        int level = (int) Math.floor(x / Em.LEVEL);
        boolean cards = Detail.at(view.scale()) == Detail.CARDS;
        // Cards and dots keep one size where an axis is stretched, so their reach is told in pixels.
        double reachX = cards ? Em.CARD_WIDTH * view.scale() : Math.min(Em.LEVEL * view.scaleX(), 40);
        if (level < 0 || (x - level * Em.LEVEL) * view.scaleX() > reachX) {
            return Plan.NONE;
        }
        double reachY = Math.max(4, Em.CARD_HEIGHT / 2 * view.scale()) / view.scaleY();
        int found = nearest(plan.placement(), level, y, reachY);
        return found != Plan.NONE && plan.isAbsent(found) ? Plan.NONE : found;
    }

    private static int nearest(Placement place, int level, double y, double reach) {
        int found = Plan.NONE;
        double distance = reach;
        int i = 0;
        while (i < place.size()) {
            boolean apart = place.most()[i] < y - reach || place.least()[i] > y + reach;
            if (apart || place.level()[i] > level || place.deepest()[i] < level) {
                i = place.end()[i];
                continue;
            }
            if (place.level()[i] == level) {
                double off = Math.abs(place.centre()[i] - y);
                if (off <= distance) {
                    distance = off;
                    found = i;
                }
                i = place.end()[i];
            } else {
                i++;
            }
        }
        return found;
    }
}
