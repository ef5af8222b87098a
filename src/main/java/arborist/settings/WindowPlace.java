package arborist.settings;

import java.util.Comparator;
import java.util.List;

/**
 * Where a window stands on the desktop, in its pixels.
 *
 * @param maximized whether it fills its screen; the rest is then where it goes back to
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
    /** The least size at which the window can be worked with. */
    public static final double LEAST_WIDTH = 640;

    public static final double LEAST_HEIGHT = 440;

    /** The part of a screen that windows may take. */
    public record Area(double x, double y, double width, double height) {

        private double shared(WindowPlace place) {
            double across = Math.min(x + width, place.x + place.width) - Math.max(x, place.x);
            double down = Math.min(y + height, place.y + place.height) - Math.max(y, place.y);
            return Math.max(0, across) * Math.max(0, down);
        }
    }

    /** In the middle of a screen, leaving some of the desktop to be seen. */
    public static WindowPlace on(Area screen) {
        double width = Math.min(screen.width, Math.max(LEAST_WIDTH, Math.min(1440, screen.width * 0.9)));
        double height = Math.min(screen.height, Math.max(LEAST_HEIGHT, Math.min(900, screen.height * 0.9)));
        return new WindowPlace(screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2, width,
                height, false);
    }

    /**
     * The place nearest to this one at which the whole window can be seen: on the screen that it shares most with, the first one
     * where it shares nothing with any.
     *
     * @param screens at least one
     */
    public WindowPlace within(List<Area> screens) {
        if (!Double.isFinite(x) || !Double.isFinite(y) || !(width > 0 && height > 0) || width > 1e6 || height > 1e6) {
            return on(screens.getFirst());
        }
        Area best = screens.stream().max(Comparator.comparingDouble(s -> s.shared(this))).orElseThrow();
        Area screen = best.shared(this) > 0 ? best : screens.getFirst();
        double w = Math.min(screen.width, Math.max(LEAST_WIDTH, width));
        double h = Math.min(screen.height, Math.max(LEAST_HEIGHT, height));
        return new WindowPlace(
                Math.max(screen.x, Math.min(x, screen.x + screen.width - w)),
                Math.max(screen.y, Math.min(y, screen.y + screen.height - h)),
                w, h, maximized);
    }
}
