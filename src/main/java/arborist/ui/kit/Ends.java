package arborist.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Puts one thing at the left end, and one beside it that fills the line to its right end; where a line has no room for both, the right one gives up what it can, and
 * then takes a line of its own.
 */
public final class Ends extends Region {
    private static final double GAP = 12;

    private final Region left;
    private final Region right;

    @SuppressWarnings("this-escape")
    public Ends(Region left, Region right) {
        this.left = left;
        this.right = right;
        getChildren().addAll(left, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 100;
    }

    @Override
    protected double computePrefWidth(double height) {
        return left.prefWidth(-1) + GAP + right.prefWidth(-1) + across(getInsets());
    }

    @Override
    protected double computePrefHeight(double width) {
        double l = left.prefHeight(-1);
        double inner = width - across(getInsets());
        double r = right.prefHeight(width < 0 ? -1 : rest(inner));
        return getInsets().getTop() + getInsets().getBottom()
                + (width < 0 || together(inner) ? Math.max(l, r) : l + GAP / 2 + r);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double inner = getWidth() - across(in);
        double l = left.prefHeight(-1);
        double r = right.prefHeight(rest(inner));
        if (together(inner)) {
            double first = left.prefWidth(-1);
            double line = Math.max(l, r);
            place(left, in.getLeft(), in.getTop() + (line - l) / 2, first, l);
            place(right, in.getLeft() + first + GAP, in.getTop() + (line - r) / 2, inner - first - GAP, r);
        } else {
            place(left, in.getLeft(), in.getTop(), inner, l);
            place(right, in.getLeft(), in.getTop() + l + GAP / 2, inner, r);
        }
    }

    private void place(Region part, double x, double y, double width, double height) {
        part.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
    }

    /** What stands at the right gives way first. */
    private boolean together(double inner) {
        return left.prefWidth(-1) + GAP + right.minWidth(-1) <= inner;
    }

    /** How wide the right one becomes: where it flows, what has no room goes on below. */
    private double rest(double inner) {
        return together(inner) ? inner - left.prefWidth(-1) - GAP : inner;
    }

    private static double across(Insets in) {
        return in.getLeft() + in.getRight();
    }
}
