package arborist.ui.samples;

import arborist.trace.Id;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Brings the step for which samples are shown in sight in its column, once: whoever scrolls on from there is left alone. */
final class StepReach {
    /** So much of what stands before it stays in sight. */
    private static final double ABOVE = 24;

    private final ScrollPane scroll;
    private final Region steps;
    private final Function<Id, @Nullable Node> boxes;
    private @Nullable Reached reached;

    /** The step of a sample that was brought in sight. */
    private record Reached(Id sample, Id step) {}

    /**
     * Reaches nothing yet.
     *
     * @param steps what is scrolled
     * @param boxes the box of a step, null where it is not shown any more
     */
    StepReach(ScrollPane scroll, Region steps, Function<Id, @Nullable Node> boxes) {
        this.scroll = scroll;
        this.steps = steps;
        this.boxes = boxes;
    }

    /** @param step that is meant, null where all of the sample is */
    void reach(Id sample, @Nullable Id step) {
        Reached now = step == null ? null : new Reached(sample, step);
        boolean again = now == null || now.equals(reached);
        reached = now;
        if (now != null && !again) {
            // Only once it is laid out there is a place to go to.
            Platform.runLater(() -> go(now));
        }
    }

    private void go(Reached now) {
        Node box = now.equals(reached) ? boxes.apply(now.step) : null;
        if (box != null) {
            scroll.applyCss();
            scroll.layout();
            double room = steps.getHeight() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(room <= 0 ? 0 : Math.clamp((box.getBoundsInParent().getMinY() - ABOVE) / room, 0, 1));
        }
    }
}
