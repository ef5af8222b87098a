package arborist.ui.present;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Two things at the ends of a line, or where they have no room in one, below each other. */
final class EndsLine extends Pane {
    private final Region first;
    private final Region last;

    @SuppressWarnings("this-escape")
    EndsLine(Region first, Region last) {
        this.first = first;
        this.last = last;
        getStyleClass().add("ends-line");
        getChildren().addAll(first, last);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + last.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double of = width < 0 ? computePrefWidth(-1) : width;
        double above = first.prefHeight(of);
        double below = last.prefHeight(of);
        return besides(of) ? Math.max(above, below) : above + below;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double above = first.prefHeight(width);
        double right = Math.min(width, Math.ceil(last.prefWidth(-1)));
        double below = last.prefHeight(width);
        boolean beside = besides(width);
        double high = Math.max(above, below);
        first.resizeRelocate(0, beside ? (high - above) / 2 : 0, Math.min(width, Math.ceil(first.prefWidth(-1))),
                above);
        last.resizeRelocate(width - right, beside ? (high - below) / 2 : above, right, below);
    }

    private boolean besides(double width) {
        return first.prefWidth(-1) + last.prefWidth(-1) <= width;
    }
}
