package arborist.exchange.render;

import arborist.layout.Orientation;
import arborist.trace.Id;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the moments of a tree that keeps still, each through a window that moves no more than it takes to see what changed. */
public final class StillPicture {
    private static final double MARGIN = 16;
    /** Around what changed, as much of the tree is to be seen. */
    private static final double AROUND = 40;

    private final Staging staging;
    private final Palette palette;
    private final Places places;
    private final double width;
    private final double height;
    private final double scale;
    private double left;
    private double top;

    /**
     * @param width of the window, {@code height} likewise
     * @param smallest a tree is drawn no smaller, and rather seen in part
     */
    public StillPicture(Staging staging, boolean dark, double width, double height, double smallest) {
        this.staging = staging;
        palette = dark ? Palette.DARK : Palette.LIGHT;
        places = Places.of(staging.end().parent(), Orientation.RIGHT);
        this.width = width;
        this.height = height;
        double fits = Math.min((width - 2 * MARGIN) / Math.max(1, places.width()),
                (height - 2 * MARGIN) / Math.max(1, places.height()));
        scale = Math.clamp(fits, smallest, 1);
        // The question stands at the left and in the middle, where all of it does not fit.
        left = -Math.max(MARGIN / scale, (width / scale - places.width()) / 2);
        top = staging.end().size() == 0 ? 0 : places.y()[0] + Places.CARD_HEIGHT / 2 - height / scale / 2;
        if (places.height() <= height / scale) {
            top = (places.height() - height / scale) / 2;
        }
    }

    /**
     * A moment.
     *
     * @param x where the window stands in the picture, {@code y} likewise
     * @param about the thought that is to be seen and to stand out, null for none
     * @param named one that is spoken of, which is to be seen too, and rather than the other where both have no room; null for none
     */
    public Mark.Inset at(Staging.Scene scene, @Nullable Id about, @Nullable Id named, double x, double y) {
        int now = place(scene, about);
        int other = place(scene, named);
        if (now >= 0) {
            see(now, other < 0 ? now : other);
        }
        if (now >= 0 && other >= 0) {
            see(other, other);
        }
        Cards cards = new Cards(scene.outline(), staging.scales(), palette, false);
        List<Mark> marks = new ArrayList<>();
        int[] parent = scene.outline().parent();
        for (int i = 0; i < parent.length; i++) {
            if (parent[i] >= 0 && !scene.absent().get(i) && crosses(parent[i], i)) {
                marks.add(cards.edge(i, places.x()[parent[i]], places.y()[parent[i]], places.x()[i], places.y()[i]));
            }
        }
        for (int i = 0; i < parent.length; i++) {
            if (!scene.absent().get(i) && crosses(i, i)) {
                cards.draw(i, places.x()[i], places.y()[i], marks);
            }
        }
        if (now >= 0) {
            marks.add(ring(places.x()[now], places.y()[now]));
        }
        return new Mark.Inset(x, y, width, height, scale, left, top, marks);
    }

    private static int place(Staging.Scene scene, @Nullable Id thought) {
        Integer place = thought == null ? null : scene.outline().index().get(thought);
        return place == null || scene.absent().get(place) ? -1 : place;
    }

    private void see(int a, int b) {
        left = seen(left, width / scale, places.x()[a], places.x()[b], Places.CARD_WIDTH);
        top = seen(top, height / scale, places.y()[a], places.y()[b], Places.CARD_HEIGHT);
    }

    private Mark ring(double x, double y) {
        double off = 3;
        double right = x + Places.CARD_WIDTH + off;
        double bottom = y + Places.CARD_HEIGHT + off;
        return new Mark.Line(List.of(new Mark.At(x - off, y - off), new Mark.At(right, y - off),
                new Mark.At(right, bottom), new Mark.At(x - off, bottom), new Mark.At(x - off, y - off),
                new Mark.At(right, y - off)), 3, palette.accent(), List.of());
    }

    private boolean crosses(int a, int b) {
        double first = Math.min(places.x()[a], places.x()[b]);
        double last = Math.max(places.x()[a], places.x()[b]) + Places.CARD_WIDTH;
        double upper = Math.min(places.y()[a], places.y()[b]);
        double lower = Math.max(places.y()[a], places.y()[b]) + Places.CARD_HEIGHT;
        return last > left && first < left + width / scale && lower > top && upper < top + height / scale;
    }

    private static double seen(double start, double room, double a, double b, double card) {
        double from = Math.min(a, b);
        double size = Math.abs(a - b) + card;
        double around = Math.min(AROUND, Math.max(0, (room - size) / 2));
        if (from - around < start) {
            return from - around;
        }
        return Math.max(start, from + size + around - room);
    }
}
