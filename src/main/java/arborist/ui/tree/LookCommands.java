package arborist.ui.tree;

import arborist.trace.Id;
import arborist.ui.kit.Shown;
import org.jspecify.annotations.Nullable;

/** Moves the view: nearer, farther, aside, onto the whole tree. */
public final class LookCommands {
    private static final double STEP = 1.25;
    private static final double PAN = 80;
    /** In em, below a thought that is brought into sight: what stands in the lower corners must not lie over it. */
    private static final double FOOT = 6;

    private final Shown shown;
    private final TreeModel model;
    private final Camera camera;
    private @Nullable Id spokenOf;

    LookCommands(Shown shown, TreeModel model, Camera camera) {
        this.shown = shown;
        this.model = model;
        this.camera = camera;
    }

    public void zoomIn() {
        zoom(STEP);
    }

    public void zoomOut() {
        zoom(1 / STEP);
    }

    /** All of the tree at once. */
    public void fit() {
        camera.go(camera.goal().whole(), gently());
    }

    public void actualSize() {
        Viewport large = camera.goal().actualSize();
        Plan plan = model.current();
        int at = plan == null ? Plan.NONE : plan.index(shown.selected());
        camera.go(plan == null || at == Plan.NONE ? large
                : large.holding(plan.left(at) + Em.CARD_WIDTH / 2, plan.placement().centre()[at], large.width() / 2,
                        large.height() / 2),
                gently());
    }

    public void pan(int stepsX, int stepsY) {
        camera.set(camera.goal().panned(-PAN * stepsX, -PAN * stepsY));
    }

    /** Larger by a factor, around the middle of the window. */
    public void zoomBy(double factor) {
        Viewport now = camera.view();
        camera.set(now.zoomed(factor, now.width() / 2, now.height() / 2));
    }

    /** Moves what is seen by pixels. */
    public void panBy(double pixelsX, double pixelsY) {
        camera.set(camera.view().panned(pixelsX, pixelsY));
    }

    /**
     * From now on a thought is to be in sight with the selected one, and rather than it where both have no room: the one that is
     * spoken of. Nothing moves before the next thing is selected, or {@link #reveal}.
     */
    public void spokenOf(@Nullable Id thought) {
        spokenOf = thought;
    }

    /** Brings the selected thought into sight, and what is spoken of. */
    public void reveal() {
        Plan plan = model.current();
        int at = plan == null ? Plan.NONE : plan.index(shown.selected());
        int first = plan == null ? Plan.NONE : plan.index(spokenOf);
        if (plan != null && at != Plan.NONE) {
            Viewport goal = camera.goal();
            Viewport there = revealing(goal, plan, at, at);
            if (first != Plan.NONE && first != at) {
                // Of what is too large the upper left is seen, and the one that is spoken of in any case.
                there = revealing(revealing(goal, plan, first, at), plan, first, first);
            }
            camera.go(there, gently());
        }
    }

    private static Viewport revealing(Viewport view, Plan plan, int a, int b) {
        return view.revealing(Math.min(plan.left(a), plan.left(b)), Math.min(plan.top(a), plan.top(b)),
                Math.max(plan.left(a), plan.left(b)) + Em.CARD_WIDTH,
                Math.max(plan.top(a), plan.top(b)) + Em.CARD_HEIGHT + FOOT * view.font() / view.scaleY(), 5);
    }

    private void zoom(double factor) {
        Viewport now = camera.goal();
        Plan plan = model.current();
        int at = plan == null ? Plan.NONE : plan.index(shown.selected());
        double x = plan == null || at == Plan.NONE ? -1 : now.toScreenX(plan.left(at));
        double y = plan == null || at == Plan.NONE ? -1 : now.toScreenY(plan.placement().centre()[at]);
        boolean seen = x >= 0 && y >= 0 && x <= now.width() && y <= now.height();
        camera.go(now.zoomed(factor, seen ? x : now.width() / 2, seen ? y : now.height() / 2), gently());
    }

    private boolean gently() {
        Plan plan = model.current();
        return plan != null && plan.size() <= TreePane.SMALL;
    }
}
