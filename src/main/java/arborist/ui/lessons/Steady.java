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

    void hold(Node node) {
        held = node;
        heldAt = top(node);
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
            double moved = held == null ? 0 : top(held) - heldAt;
            double want = Math.max(0, offset + moved);
            double lacking = held == null ? 0
                    : want + scroll.getViewportBounds().getHeight() - (body.getHeight() - below.getHeight());
            below.setMinHeight(Math.max(0, lacking));
            body.getScene().getRoot().layout();
            scrollTo(want);
        }
        height = body.getHeight();
        offset = hidden() <= 0 ? 0 : scroll.getVvalue() * hidden();
        heldAt = held == null ? 0 : top(held);
    }

    private void scrollTo(double wanted) {
        scroll.setVvalue(hidden() <= 0 ? 0 : Math.clamp(wanted / hidden(), 0, 1));
        scroll.layout();
    }

    private double hidden() {
        return body.getHeight() - scroll.getViewportBounds().getHeight();
    }

    /** Within the body. */
    private double top(Node node) {
        return body.sceneToLocal(node.localToScene(0, 0)).getY();
    }
}
