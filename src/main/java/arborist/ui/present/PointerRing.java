package arborist.ui.present;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;

/** A soft ring that follows the mouse, for those in the last row. */
final class PointerRing extends Pane {
    private static final double EM = 2.2;

    private final Circle ring = new Circle();
    private final BooleanProperty on = new SimpleBooleanProperty(this, "on");

    /** @param below where the mouse is listened to, which this pane covers */
    @SuppressWarnings("this-escape")
    PointerRing(Node below) {
        setMouseTransparent(true);
        setPickOnBounds(false);
        setManaged(false);
        ring.setId("pointer-ring");
        ring.getStyleClass().add("pointer-ring");
        ring.setManaged(false);
        ring.setVisible(false);
        getChildren().add(ring);
        below.addEventFilter(MouseEvent.ANY, event -> {
            ring.setCenterX(event.getSceneX());
            ring.setCenterY(event.getSceneY());
            ring.setVisible(on.get() && event.getEventType() != MouseEvent.MOUSE_EXITED);
        });
        on.addListener((o, before, now) -> ring.setVisible(now && ring.getCenterX() > 0));
    }

    BooleanProperty onProperty() {
        return on;
    }

    /** @param font pixels of an em */
    void size(double font) {
        ring.setRadius(EM * font);
        ring.setStrokeWidth(font / 4);
    }
}
