package arborist.ui.tree;

import arborist.trace.Id;
import org.jspecify.annotations.Nullable;

/** Where the view goes when a plan arrives: a new tree opens where reading it begins, a changed one stays where it was. */
final class Stay {
    /** Smaller than this share of its actual size no tree that is to be read opens. */
    private static final double READABLE = 0.7;

    private Stay() {}

    /** Whole where it can be read so, or is too large to be read; else its root at the left, with as many of its children as can be read. */
    static Viewport opening(Plan plan, Viewport view) {
        Viewport whole = view.over(plan.width(), plan.height()).whole();
        if (whole.scale() >= READABLE * view.font() || plan.size() > TreePane.SMALL) {
            return whole;
        }
        double[] centre = plan.placement().centre();
        double children = 0;
        for (int i = 1; i < plan.size(); i++) {
            if (plan.placement().level()[i] == 1) {
                children = Math.max(children, Math.abs(centre[i] - centre[0]));
            }
        }
        double seen = view.height() / (2 * children + 4 * Em.CARD_HEIGHT);
        double scale = Math.clamp(seen, READABLE * view.font(), view.font());
        Viewport near = whole.zoomed(scale / whole.zoom(), 0, 0);
        return near.holding(0, centre[0], 1.5 * near.font(), near.height() / 2);
    }

    /** The selected thought stays where it stood in the window; where it is out of sight, the one in the middle. */
    static Viewport holding(Plan before, Plan now, Viewport view, @Nullable Id selected) {
        Viewport over = view.over(now.width(), now.height());
        int old = before.index(selected);
        if (old == Plan.NONE || !seen(view, before, old) || now.index(selected) == Plan.NONE) {
            old = HitTest.at(before, view, view.width() / 2, view.height() / 2);
        }
        if (old == Plan.NONE || now.index(before.node(old).id()) == Plan.NONE) {
            old = before.size() > 0 ? 0 : Plan.NONE;
        }
        int fresh = old == Plan.NONE ? Plan.NONE : now.index(before.node(old).id());
        return fresh == Plan.NONE ? over
                : over.holding(now.left(fresh), now.placement().centre()[fresh], view.toScreenX(before.left(old)),
                        view.toScreenY(before.placement().centre()[old]));
    }

    private static boolean seen(Viewport view, Plan plan, int i) {
        double x = view.toScreenX(plan.left(i));
        double y = view.toScreenY(plan.placement().centre()[i]);
        return x > -Em.CARD_WIDTH * view.scale() && y > 0 && x < view.width() && y < view.height();
    }
}
