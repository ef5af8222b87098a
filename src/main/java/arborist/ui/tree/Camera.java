package arborist.ui.tree;

import java.util.function.UnaryOperator;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/** Holds what is seen of the tree, and glides to what is to be seen next where the tree is small enough for that. */
final class Camera {
    private static final double GLIDE_NANOS = 160e6;

    private final Runnable moved;
    private Viewport view = Viewport.of(1, 1, 13, 1, 1);
    private @Nullable Viewport from;
    private @Nullable Viewport goal;
    private long began;
    private final AnimationTimer glide = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step(now);
        }
    };

    /**
     * @param moved is run after each move
     */
    Camera(Runnable moved) {
        this.moved = moved;
    }

    Viewport view() {
        return view;
    }

    /** Where it is going, or where it is. */
    Viewport goal() {
        return goal == null ? view : goal;
    }

    /** Goes there at once. */
    void set(Viewport there) {
        stop();
        if (!there.equals(view)) {
            view = there;
            moved.run();
        }
    }

    /** Sees through a window of another size, and goes on to where it is going. */
    void through(UnaryOperator<Viewport> resized) {
        view = resized.apply(view);
        Viewport start = from;
        Viewport end = goal;
        if (start != null && end != null) {
            from = resized.apply(start);
            goal = resized.apply(end);
        }
    }

    void go(Viewport there, boolean gently) {
        if (!gently) {
            set(there);
        } else if (!there.equals(goal())) {
            from = view;
            goal = there;
            began = 0;
            glide.start();
        }
    }

    void stop() {
        glide.stop();
        goal = null;
        from = null;
    }

    private void step(long now) {
        Viewport start = from;
        Viewport end = goal;
        if (start == null || end == null) {
            glide.stop();
            return;
        }
        began = began == 0 ? now : began;
        double t = Math.min(1, (now - began) / GLIDE_NANOS);
        if (t >= 1) {
            set(end);
        } else {
            view = start.towards(end, 1 - Math.pow(1 - t, 3));
            moved.run();
        }
    }
}
