package arborist.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Shows one card above the page; Escape or a click beside it closes it, and the keyboard goes back to where it was. A card of work
 * that goes on is held until the work has ended: Escape only asks it to stop. Above either the manual can lie for a while.
 */
public final class Overlay extends StackPane {
    private @Nullable Layer base;
    private @Nullable Layer above;
    private boolean watched;

    /** A card with something open within it, which Escape closes first. */
    public interface Escaped {

        /** Whether there was something to close. */
        boolean escape();
    }

    public Overlay() {
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Layer top = top();
            if (top != null && event.getCode() == KeyCode.ESCAPE) {
                top.escape(this);
                event.consume();
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
        lay(card, first, closed, null);
    }

    /**
     * Shows what goes on until {@link #close(Region)}.
     *
     * @param stop asks it to end
     */
    public void hold(Region card, Node first, Runnable stop) {
        lay(card, first, () -> {}, stop);
    }

    private void lay(Region card, Node first, Runnable closed, @Nullable Runnable stop) {
        close();
        watch();
        Layer upper = above;
        if (upper == null) {
            Layer layer = new Layer(card, closed, Regain.of(getScene().getFocusOwner()), stop);
            base = layer;
            enter(layer, first);
        } else {
            // What lies above is being read: the card is there once that is closed.
            Layer layer = new Layer(card, closed, upper.before(), stop);
            base = layer;
            upper.before(Regain.of(first));
            getChildren().addFirst(layer);
        }
    }

    /** Shows a card above the one that is shown, or above the page; what lies below stays as it is until this one is closed. */
    public void above(Region card, Node first, Runnable closed) {
        if (above != null) {
            close(above.card());
        }
        watch();
        Layer layer = new Layer(card, closed, Regain.of(getScene().getFocusOwner()), null);
        above = layer;
        enter(layer, first);
    }

    private void enter(Layer layer, Node first) {
        getChildren().add(layer);
        setVisible(true);
        // What lies in a scroll pane is part of the scene, and can take the keyboard, only once that is laid out.
        applyCss();
        layout();
        first.requestFocus();
    }

    /** Gives the keyboard to something on the page: at once, or when the cards above it are closed. */
    public void focus(Node below) {
        Layer lowest = base == null ? above : base;
        if (lowest == null) {
            below.requestFocus();
        } else {
            lowest.before(Regain.of(below));
        }
    }

    /** The page of the manual about the card that is shown; empty where it has none, or none is shown. */
    public Optional<String> manualPage() {
        return base != null && base.card() instanceof Helped helped ? Optional.of(helped.manualPage())
                : Optional.empty();
    }

    /** Whether something lies above the card or the page for a while. */
    public boolean isTwofold() {
        return above != null;
    }

    /** Closes that card, where it is still shown. */
    public void close(Region card) {
        Layer lower = base;
        Layer upper = above;
        if (upper != null && upper.card().equals(card)) {
            above = null;
            leave(upper);
        } else if (lower != null && lower.card().equals(card)) {
            base = null;
            if (upper != null) {
                upper.before(lower.before());
            }
            leave(lower);
        }
    }

    /** Closes the card; what lies above it stays. */
    public void close() {
        if (base != null) {
            close(base.card());
        }
    }

    private void leave(Layer layer) {
        Scene scene = getScene();
        getChildren().remove(layer);
        if (top() == null) {
            setVisible(false);
        }
        if (above == null) {
            layer.before().in(scene);
        }
        layer.closed();
    }

    private @Nullable Layer top() {
        return above == null ? base : above;
    }

    private void watch() {
        if (!watched) {
            watched = true;
            getScene().focusOwnerProperty().addListener((o, was, now) -> keep(was, now));
        }
    }

    /** What is covered cannot be typed into: Tab goes around within the card. */
    private void keep(@Nullable Node was, @Nullable Node now) {
        Layer top = top();
        if (top == null || now == null || top.holds(now)) {
            return;
        }
        List<Node> stops = top.stops();
        if (!stops.isEmpty()) {
            (stops.getFirst().equals(was) ? stops.getLast() : stops.getFirst()).requestFocus();
        }
    }
}
