package arborist.ui.present;

import java.util.List;
import javafx.geometry.Rectangle2D;

/**
 * Which of several screens shows the presentation: at first one on which the program's window is not, since that is the presenter's.
 *
 * @param all in the desktop's order, at least one
 * @param at the place of the one that shows it
 */
record Screens(List<Rectangle2D> all, int at) {
    Screens {
        all = List.copyOf(all);
    }

    /** The first one that the window does not lie on; where it lies on all, the one that it lies on most. */
    static Screens beside(List<Rectangle2D> all, Rectangle2D window) {
        int best = 0;
        for (int i = 0; i < all.size(); i++) {
            if (shared(all.get(i), window) < shared(all.get(best), window)) {
                best = i;
            }
        }
        if (shared(all.get(best), window) > 0) {
            for (int i = 0; i < all.size(); i++) {
                if (shared(all.get(i), window) > shared(all.get(best), window)) {
                    best = i;
                }
            }
        }
        return new Screens(all, best);
    }

    /** The next one, after the last the first; screens may have come and gone meanwhile. */
    Screens next(List<Rectangle2D> now) {
        int here = now.indexOf(screen());
        return new Screens(now, (here + 1) % now.size());
    }

    Rectangle2D screen() {
        return all.get(at);
    }

    private static double shared(Rectangle2D screen, Rectangle2D window) {
        double across =
                Math.min(screen.getMaxX(), window.getMaxX()) - Math.max(screen.getMinX(), window.getMinX());
        double down = Math.min(screen.getMaxY(), window.getMaxY()) - Math.max(screen.getMinY(), window.getMinY());
        return Math.max(0, across) * Math.max(0, down);
    }
}
