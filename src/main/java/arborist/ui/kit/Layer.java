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
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** One card of an {@link Overlay} with the dimmed ground around it. */
final class Layer extends StackPane {
    private final Region card;
    private final Runnable closed;
    private final @Nullable Runnable stop;
    private Regain before;

    /**
     * @param closed runs when it is closed
     * @param before where the keyboard was
     * @param stop asks what goes on to end; null where nothing goes on
     */
    Layer(Region card, Runnable closed, Regain before, @Nullable Runnable stop) {
        this.card = card;
        this.closed = closed;
        this.before = before;
        this.stop = stop;
        getStyleClass().add("dim");
        paddingProperty().bind(Bindings.createObjectBinding(
                () -> new Insets(getHeight() * 0.07, getWidth() * 0.04, getHeight() * 0.07, getWidth() * 0.04),
                heightProperty(), widthProperty()));
        // As large as what it holds, as far as the window has room.
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(card, Pos.CENTER);
        getChildren().setAll(card);
        setOnMousePressed(event -> {
            if (event.getTarget() == this && stop == null && getParent() instanceof Overlay overlay) {
                overlay.close(card);
            }
        });
    }

    Region card() {
        return card;
    }

    Regain before() {
        return before;
    }

    /** The keyboard is to go elsewhere than where it was. */
    void before(Regain elsewhere) {
        before = elsewhere;
    }

    void closed() {
        getChildren().clear();
        closed.run();
    }

    /** Escape was pressed. */
    void escape(Overlay overlay) {
        if (card instanceof Overlay.Escaped inner && inner.escape()) {
            return;
        }
        if (stop == null) {
            overlay.close(card);
        } else {
            stop.run();
        }
    }

    boolean holds(Node node) {
        return Stream.<@Nullable Node>iterate(node, Objects::nonNull, n -> n == null ? null : n.getParent())
                .anyMatch(this::equals);
    }

    /** All that Tab stops at, in order. */
    List<Node> stops() {
        List<Node> stops = new ArrayList<>();
        collect(this, stops);
        return stops;
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
}
