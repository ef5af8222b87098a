package arborist.ui.tree;

import arborist.ui.kit.Shown;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks where reading begins when a tree opens, and stays where it was when a tree has changed. */
final class Gaze {
    private final Shown shown;
    private final Camera camera;
    private boolean wide;

    Gaze(Shown shown, Camera camera) {
        this.shown = shown;
        this.camera = camera;
    }

    /** Whether a tree opens as wide as it is, for those who see it played from beginning to end. */
    void wide(boolean value) {
        wide = value;
    }

    /** A new plan: what is selected, or else in the middle, stays where it stood. */
    void arrived(@Nullable Plan before, Plan now) {
        if (before == null || !Objects.equals(before.focus(), now.focus())) {
            camera.set(camera.view().over(now.width(), now.height()));
            open(now);
        } else {
            camera.set(Stay.holding(before, now, camera.view(), shown.selected()));
        }
    }

    /** The pane has another size or font. */
    void resized(double width, double height, double font, @Nullable Plan plan) {
        Viewport view = camera.view();
        if (view.width() != Math.max(1, width) || view.height() != Math.max(1, height) || view.font() != font) {
            boolean first = view.width() <= 1;
            camera.through(seen -> seen.resized(width, height, font));
            if (first && plan != null) {
                open(plan);
            }
        }
    }

    private void open(Plan plan) {
        if (plan.size() > 0) {
            camera.set(wide ? Opening.wide(plan, camera.view()) : Opening.view(plan, camera.view()));
        }
    }
}
