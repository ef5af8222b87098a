package arborist.ui.workbench;

import java.util.function.BooleanSupplier;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** Whether somebody has begun to use the window: what the program begins by itself then turns no page away under their hands. */
final class Touched {
    private boolean yet;

    /** @param covered whether only what goes on can be touched, which is no page */
    void listen(Scene scene, BooleanSupplier covered) {
        on(scene, MouseEvent.MOUSE_PRESSED, covered);
        on(scene, KeyEvent.KEY_PRESSED, covered);
        // Also by a screen reader, which neither clicks nor types.
        on(scene, ActionEvent.ACTION, covered);
    }

    boolean yet() {
        return yet;
    }

    private <E extends Event> void on(Scene scene, EventType<E> kind, BooleanSupplier covered) {
        scene.addEventFilter(kind, event -> {
            // Ctrl or Shift alone does nothing yet.
            if (!covered.getAsBoolean() && !(event instanceof KeyEvent key && key.getCode().isModifierKey())) {
                yet = true;
            }
        });
    }
}
