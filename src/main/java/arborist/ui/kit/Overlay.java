package arborist.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Shows one card above the page; Escape or a click beside it closes it, and the keyboard goes back to where it was. A card of work
 * that goes on is held until the work has ended: Escape only asks it to stop.
 */
public final class Overlay extends StackPane {
    private @Nullable Node before;
    private boolean watched;
    private @Nullable Runnable onClose;
    private @Nullable Runnable onEscape;

    /** A card with something open within it, which Escape closes first. */
    public interface Escaped {

        /** Whether there was something to close. */
        boolean escape();
    }

    public Overlay() {
        getStyleClass().add("dim");
        setVisible(false);
        paddingProperty().bind(Bindings.createObjectBinding(
                () -> new Insets(getHeight() * 0.07, getWidth() * 0.04, getHeight() * 0.07, getWidth() * 0.04),
                heightProperty(), widthProperty()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                if (getChildren().stream().noneMatch(card -> card instanceof Escaped inner && inner.escape())) {
                    leave();
                }
                event.consume();
            }
        });
        setOnMousePressed(event -> {
            if (event.getTarget() == this && onEscape == null) {
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
        Scene scene = getScene();
        before = scene.getFocusOwner();
        onClose = closed;
        if (!watched) {
            watched = true;
            scene.focusOwnerProperty().addListener((o, was, now) -> keep(was, now));
        }
        // As large as what it holds, as far as the window has room.
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(card, Pos.CENTER);
        getChildren().setAll(card);
        setVisible(true);
        // What lies in a scroll pane is part of the scene, and can take the keyboard, only once that is laid out.
        applyCss();
        layout();
        first.requestFocus();
    }

    /**
     * Shows what goes on until {@link #close(Region)}.
     *
     * @param stop asks it to end
     */
    public void hold(Region card, Node first, Runnable stop) {
        show(card, first);
        onEscape = stop;
    }

    /** Closes that card, where it is still the one that is shown. */
    public void close(Region card) {
        if (getChildren().contains(card)) {
            close();
        }
    }

    /** What is covered cannot be typed into: Tab goes around within the card. */
    private void keep(@Nullable Node was, @Nullable Node now) {
        if (!isVisible() || now == null || isIn(now)) {
            return;
        }
        List<Node> stops = new ArrayList<>();
        collect(this, stops);
        if (!stops.isEmpty()) {
            (stops.getFirst().equals(was) ? stops.getLast() : stops.getFirst()).requestFocus();
        }
    }

    private boolean isIn(Node node) {
        return Stream.<@Nullable Node>iterate(node, Objects::nonNull, n -> n == null ? null : n.getParent())
                .anyMatch(this::equals);
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }

    private void leave() {
        if (onEscape == null) {
            close();
        } else {
            onEscape.run();
        }
    }

    public void close() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        getChildren().clear();
        Runnable closed = onClose;
        onClose = null;
        onEscape = null;
        if (before != null && getScene().equals(before.getScene())) {
            before.requestFocus();
        }
        before = null;
        if (closed != null) {
            closed.run();
        }
    }
}
