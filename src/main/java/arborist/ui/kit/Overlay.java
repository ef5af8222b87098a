package arborist.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Shows one card above the page; Escape or a click beside it closes it, and the keyboard goes back to where it was. */
public final class Overlay extends StackPane {
    private @Nullable Node before;
    private @Nullable Runnable onClose;

    public Overlay() {
        getStyleClass().add("dim");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
    }

    /**
     * @param first takes the keyboard
     */
    public void show(Region card, Node first) {
        show(card, first, () -> {});
    }

    /**
     * @param closed runs when the card is closed, however that came about
     */
    public void show(Region card, Node first, Runnable closed) {
        if (isVisible()) {
            close();
        }
        before = getScene().getFocusOwner();
        onClose = closed;
        card.maxHeightProperty().bind(heightProperty().multiply(0.86));
        card.setMaxWidth(Region.USE_PREF_SIZE);
        StackPane.setAlignment(card, Pos.CENTER);
        getChildren().setAll(card);
        setVisible(true);
        first.requestFocus();
    }

    public void close() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        getChildren().clear();
        Runnable closed = onClose;
        onClose = null;
        if (before != null && getScene().equals(before.getScene())) {
            before.requestFocus();
        }
        before = null;
        if (closed != null) {
            closed.run();
        }
    }
}
