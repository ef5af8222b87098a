package arborist.ui.tree;

import arborist.trace.Id;
import arborist.ui.kit.Shown;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;

/** What the mouse, the wheel and the fingers do on the tree. */
final class Gestures {
    private static final double WHEEL = 0.0025;

    private final Region pane;
    private final Shown shown;
    private final TreeModel model;
    private final Camera camera;
    private final TreeCommands commands;
    private ThoughtMenu menu = (thought, x, y) -> {
    };
    private double lastX;
    private double lastY;
    private boolean dragged;
    private boolean opened;

    Gestures(Region pane, Shown shown, TreeModel model, Camera camera, TreeCommands commands) {
        this.pane = pane;
        this.shown = shown;
        this.model = model;
        this.camera = camera;
        this.commands = commands;
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, e -> pane.setCursor(Cursor.DEFAULT));
        pane.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        pane.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        pane.addEventHandler(ZoomEvent.ZOOM, this::zoom);
        pane.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    }

    void menu(ThoughtMenu shows) {
        menu = shows;
    }

    private void press(MouseEvent event) {
        lastX = event.getX();
        lastY = event.getY();
        dragged = false;
        camera.set(camera.view());
        if (event.getButton() != MouseButton.MIDDLE) {
            select(event.getX(), event.getY());
        }
    }

    private void select(double x, double y) {
        Plan plan = model.current();
        int at = plan == null ? Plan.NONE : HitTest.at(plan, camera.view(), x, y);
        if (plan != null && at != Plan.NONE) {
            shown.select(plan.node(at).id());
        }
        pane.requestFocus();
    }

    private void drag(MouseEvent event) {
        double x = event.getX() - lastX;
        double y = event.getY() - lastY;
        if (event.isSecondaryButtonDown() || !dragged && Math.hypot(x, y) < 4) {
            return;
        }
        dragged = true;
        pane.setCursor(Cursor.CLOSED_HAND);
        camera.set(camera.view().panned(x, y));
        lastX = event.getX();
        lastY = event.getY();
    }

    private void click(MouseEvent event) {
        Plan plan = model.current();
        if (dragged || plan == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        int at = HitTest.at(plan, camera.view(), event.getX(), event.getY());
        if (event.getClickCount() == 1) {
            // The second click of a double click may fall on what came out of the pile: it is not meant for that.
            opened = at != Plan.NONE && commands.fold().opensPile(plan.node(at).id());
        } else if (at != Plan.NONE && event.getClickCount() == 2 && !opened) {
            commands.fold().toggle(plan.node(at).id());
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown()) {
            camera.set(camera.view().zoomed(Math.exp(event.getDeltaY() * WHEEL), event.getX(), event.getY()));
        } else if (event.isShiftDown() && event.getDeltaX() == 0) {
            camera.set(camera.view().panned(event.getDeltaY(), 0));
        } else {
            camera.set(camera.view().panned(event.getDeltaX(), event.getDeltaY()));
        }
        event.consume();
    }

    private void zoom(ZoomEvent event) {
        camera.set(camera.view().zoomed(event.getZoomFactor(), event.getX(), event.getY()));
        event.consume();
    }

    private void menu(ContextMenuEvent event) {
        Id selected = shown.selected();
        if (selected != null) {
            menu.show(selected, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }
}
