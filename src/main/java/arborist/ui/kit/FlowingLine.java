package arborist.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** Stands in one line where there is room for that, and says that it wants it; where there is none, it flows on below, at the right. */
public final class FlowingLine extends FlowPane {
    private static final double GAP = 8;

    public FlowingLine(Node... parts) {
        super(GAP, 6, parts);
        setAlignment(Pos.CENTER_RIGHT);
    }

    /** A flow of any other width would take what its length of wrapping is. */
    @Override
    protected double computePrefWidth(double height) {
        double parts = getManagedChildren().stream().mapToDouble(part -> snapSizeX(part.prefWidth(-1))).sum();
        return getInsets().getLeft() + parts + GAP * Math.max(0, getManagedChildren().size() - 1)
                + getInsets().getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }
}
