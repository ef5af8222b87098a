package arborist.ui.lessons;

import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Puts blocks side by side in columns of one width, as many as there is room for, and of one height in each row. */
final class SideBySide extends Pane {
    private static final double GAP = 12;

    private final List<? extends Region> blocks;
    private final double narrowest;
    private final DoubleSupplier em;

    /**
     * @param narrowest how wide a column is at least, in em
     * @param em the size of text in pixels
     */
    SideBySide(List<? extends Region> blocks, double narrowest, DoubleSupplier em) {
        this.em = em;
        this.blocks = blocks;
        this.narrowest = narrowest;
        getChildren().addAll(blocks);
    }

    private int columns(double width) {
        double least = narrowest * em.getAsDouble();
        int room = (int) Math.max(1, Math.floor((width + GAP) / (least + GAP)));
        int count = (int) blocks.stream().filter(Region::isManaged).count();
        return Math.clamp(room, 1, Math.max(1, Math.min(3, count)));
    }

    private double column(double width, int columns) {
        return Math.floor((width - GAP * (columns - 1)) / columns);
    }

    private double row(int first, int columns, double column) {
        double height = 0;
        for (Region block : blocks.subList(first, Math.min(blocks.size(), first + columns))) {
            // What keeps room for what is still to come says so by its least height.
            height = Math.max(height, Math.max(block.minHeight(column), block.prefHeight(column)));
        }
        return Math.ceil(height);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? 900 : width;
        int columns = columns(wide);
        double height = -GAP;
        for (int i = 0; i < blocks.size(); i += columns) {
            height += GAP + row(i, columns, column(wide, columns));
        }
        return Math.max(0, height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double wide = column(getWidth(), columns);
        double y = 0;
        for (int i = 0; i < blocks.size(); i += columns) {
            double height = row(i, columns, wide);
            for (int j = i; j < Math.min(blocks.size(), i + columns); j++) {
                blocks.get(j).resizeRelocate((j - i) * (wide + GAP), y, wide, height);
            }
            y += height + GAP;
        }
    }
}
