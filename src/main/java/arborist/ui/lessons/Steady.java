package arborist.ui.lessons;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what one looks at where it is while a page becomes longer or shorter: by itself a scroll pane keeps its share, and all moves. What
 * is held keeps its place also where something grows above it.
 */
final class Steady {
    private final ScrollPane scroll;
    private final VBox body;
    /** Below all else: without it a short page could not be scrolled so far. */
    private final Region below = new Region();
    private final Runnable look = this::look;
    private @Nullable Node held;
    private double heldAt;
    private double height = -1;
    private double offset;

    /** @param body what is scrolled */
    Steady(ScrollPane scroll, VBox body) {
        this.scroll = scroll;
        this.body = body;
        below.setMinHeight(0);
        scroll.sceneProperty().addListener((o, before, now) -> follow(before, now));
    }

    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(look);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(look);
        }
    }

    /** The page was turned: nothing is held, and its top is shown. */
    void turned() {
        held = null;
        height = -1;
        below.setMinHeight(0);
        body.getChildren().remove(below);
        body.getChildren().add(below);
    }

    /** Keeps something where it is seen; what is not in sight cannot jump. */
    void hold(Node node) {
        double at = seenAt(node);
        double top = seenAt(scroll);
        held = at >= top && at < top + scroll.getHeight() ? node : null;
        heldAt = at;
    }

    /** Brings something in sight. */
    void show(Node node) {
        held = null;
        double seen = scroll.getViewportBounds().getHeight();
        double top = top(node);
        if (top < offset || top + node.getLayoutBounds().getHeight() > offset + seen) {
            scrollTo(Math.max(0, top - seen / 4));
        }
    }

    /** After each layout, before it is drawn. */
    private void look() {
        if (body.getHeight() <= 0) {
            return;
        }
        if (height >= 0 && body.getHeight() != height) {
            // Also where the page itself has moved in the window.
            double want = Math.max(0, held == null ? offset : scrolled() + seenAt(held) - heldAt);
            double lacking = held == null ? 0
                    : want + scroll.getViewportBounds().getHeight() - (body.getHeight() - below.getHeight());
            below.setMinHeight(Math.max(0, lacking));
            body.getScene().getRoot().layout();
            scrollTo(want);
        }
        height = body.getHeight();
        offset = scrolled();
        heldAt = held == null ? 0 : seenAt(held);
    }

    private void scrollTo(double wanted) {
        scroll.setVvalue(hidden() <= 0 ? 0 : Math.clamp(wanted / hidden(), 0, 1));
        scroll.layout();
    }

    private double hidden() {
        return body.getHeight() - scroll.getViewportBounds().getHeight();
    }

    private double scrolled() {
        return hidden() <= 0 ? 0 : scroll.getVvalue() * hidden();
    }

    /** Within the window. */
    private static double seenAt(Node node) {
        return node.localToScene(0, 0).getY();
    }

    /** Within the body. */
    private double top(Node node) {
        return body.sceneToLocal(node.localToScene(0, 0)).getY();
    }
}
