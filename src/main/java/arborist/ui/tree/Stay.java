package arborist.ui.tree;

import arborist.trace.Id;
import org.jspecify.annotations.Nullable;

/** Where the view goes when a tree has changed: what one looks at stays where it stood. */
final class Stay {
    private Stay() {}

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
