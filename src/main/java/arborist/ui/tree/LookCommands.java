package arborist.ui.tree;

import arborist.ui.kit.Shown;

/** Moves the view: nearer, farther, aside, onto the whole tree. */
public final class LookCommands {
    private static final double STEP = 1.25;
    private static final double PAN = 80;
    /** In em, below a thought that is brought into sight: what stands in the lower corners must not lie over it. */
    private static final double FOOT = 6;

    private final Shown shown;
    private final TreeModel model;
    private final Camera camera;

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

    /** Brings the selected thought into sight. */
    void reveal() {
        Plan plan = model.current();
        int at = plan == null ? Plan.NONE : plan.index(shown.selected());
        if (plan != null && at != Plan.NONE) {
            Viewport goal = camera.goal();
            camera.go(goal.revealing(plan.left(at), plan.top(at), plan.left(at) + Em.CARD_WIDTH,
                    plan.top(at) + Em.CARD_HEIGHT + FOOT * goal.font() / goal.scaleY(), 5), gently());
        }
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
