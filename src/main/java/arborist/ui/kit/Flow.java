package arborist.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Parts that flow on below where the line is full; what is wider than the pane, in large type or long words, wraps and is not cut. */
public final class Flow extends FlowPane {
    private final DoubleBinding inner = Bindings.createDoubleBinding(
            () -> Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset()), widthProperty(),
            insetsProperty());

    public Flow(double across, double down, Node... parts) {
        super(across, down);
        setMinWidth(0);
        getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::keepWithin);
            }
        });
        getChildren().addAll(parts);
    }

    private void keepWithin(Node part) {
        if (part instanceof Labeled || part instanceof ComboBoxBase<?>) {
            Region region = (Region) part;
            region.setMinWidth(0);
            region.maxWidthProperty().bind(inner);
        }
        if (part instanceof Labeled words) {
            words.setWrapText(true);
        }
    }
}
