package arborist.ui.tree;

import arborist.words.Words;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/**
 * Legend and map in the lower corners, as far as they are wanted: both where there is room, else behind a small button each, one
 * open at a time. A map of what is all seen anyway would only lie over it.
 */
final class Corners extends Region {
    private static final Words WORDS = Words.of(Corners.class);
    /** A pane smaller than this, in em, has no room for the map. */
    private static final double MAP_WIDTH = 45;
    private static final double MAP_HEIGHT = 30;

    private final Legend legend;
    private final Minimap map;
    private final ToggleButton explain =
            button(WORDS.say("corners.legend"), "tree-legend-button", WORDS.say("corners.what-the-colours-and-signs"));
    private final ToggleButton whole =
            button(WORDS.say("corners.map"), "tree-minimap-button", WORDS.say("corners.the-whole-tree-small"));
    private final BooleanProperty mapWanted = new SimpleBooleanProperty(this, "map", true);
    private final BooleanProperty legendWanted = new SimpleBooleanProperty(this, "legend", true);
    private double font = 1;
    private boolean more;

    @SuppressWarnings("this-escape")
    Corners(Legend legend, Minimap map) {
        this.legend = legend;
        this.map = map;
        setManaged(false);
        setPickOnBounds(false);
        getChildren().addAll(legend, map, explain, whole);
        explain.selectedProperty().addListener((o, before, now) -> chosen(now, whole));
        whole.selectedProperty().addListener((o, before, now) -> chosen(now, explain));
    }

    BooleanProperty mapProperty() {
        return mapWanted;
    }

    BooleanProperty legendProperty() {
        return legendWanted;
    }

    /**
     * Fills the pane anew.
     *
     * @param newFont the size of text, in pixels
     * @param newMore whether there is more of the tree than is seen
     */
    void fill(double width, double height, double newFont, boolean newMore) {
        font = newFont;
        more = newMore;
        resizeRelocate(0, 0, width, height);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double edge = Math.rint(font);
        double width = getWidth();
        boolean small = width < MAP_WIDTH * font || getHeight() < MAP_HEIGHT * font;
        boolean mapped = mapWanted.get() && more;
        double mapRoom = small || !mapped ? 0 : map.prefWidth(-1) + edge;
        double free = Math.max(1, width - 2 * edge - mapRoom);
        legend.setPrefWrapLength(width);
        boolean tight = small || legend.prefWidth(-1) > free;
        legend.setPrefWrapLength(free - legend.snappedLeftInset() - legend.snappedRightInset());
        explain.setVisible(legendWanted.get() && tight);
        whole.setVisible(mapped && small);
        legend.setVisible(legendWanted.get() && (!tight || explain.isSelected()));
        // On a small pane one of the two is seen: they share the room.
        map.setVisible(mapped && (!small || whole.isSelected() && !explain.isSelected()));
        double bottom = getHeight() - edge;
        left(explain, edge, bottom);
        right(whole, width - edge, bottom);
        left(legend, edge, tight ? explain.getLayoutY() - edge / 2 : bottom);
        right(map, width - edge, small ? whole.getLayoutY() - edge / 2 : bottom);
    }

    private void chosen(boolean now, ToggleButton other) {
        if (now) {
            other.setSelected(false);
        }
        requestLayout();
    }

    private void left(Node child, double x, double bottom) {
        double w = Math.min(child.prefWidth(-1), getWidth() - 2 * x);
        double h = child.prefHeight(w);
        child.resizeRelocate(Math.rint(x), Math.rint(bottom - h), w, h);
    }

    private static void right(Node child, double end, double bottom) {
        double w = child.prefWidth(-1);
        double h = child.prefHeight(-1);
        child.resizeRelocate(Math.rint(end - w), Math.rint(bottom - h), w, h);
    }

    private static ToggleButton button(String words, String id, String tooltip) {
        ToggleButton button = new ToggleButton(words);
        button.setId(id);
        button.getStyleClass().add("tree-corner");
        button.setTooltip(new Tooltip(tooltip));
        button.setAccessibleText(tooltip);
        return button;
    }
}
