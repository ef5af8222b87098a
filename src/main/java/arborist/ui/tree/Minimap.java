package arborist.ui.tree;

import arborist.words.Words;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The whole tree in a corner, with a frame around what is seen that can be dragged. */
final class Minimap extends Region {
    private static final Words WORDS = Words.of(Minimap.class);
    private static final double WIDTH = 12;
    private static final double HEIGHT = 8;
    /** Pixels an em at which dots have no numbers yet. */
    private static final double DOTS = 2.2;

    private final Canvas canvas = new Canvas();
    private final Region frame = new Region();
    private final Painter painter = new Painter();
    private Viewport whole = Viewport.of(1, 1, 1, 1, 1);

    /**
     * @param move is told how the view is to be moved
     */
    @SuppressWarnings("this-escape")
    Minimap(Consumer<UnaryOperator<Viewport>> move) {
        getStyleClass().add("tree-minimap");
        frame.getStyleClass().add("tree-minimap-view");
        setId("tree-minimap");
        setAccessibleText(WORDS.say("minimap.map-of-the-whole-tree"));
        Tooltip.install(this, new Tooltip(WORDS.say("minimap.the-whole-tree-click-or")));
        frame.setMouseTransparent(true);
        frame.setManaged(false);
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
        getChildren().addAll(canvas, frame);
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> drag(e, move));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> drag(e, move));
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_RELEASED, MouseEvent::consume);
    }

    /** Draws the tree anew. */
    void draw(Picture p) {
        double w = WIDTH * p.view().font();
        double h = HEIGHT * p.view().font();
        canvas.setWidth(w);
        canvas.setHeight(h);
        canvas.relocate(1, 1);
        // Shown as if an em were a sixth as large, so that even a small tree is a map here.
        whole = Viewport.of(w, h, Math.min(p.view().font() / 6, DOTS), p.plan().width(), p.plan().height());
        painter.paint(new Picture(canvas.getGraphicsContext2D(), p.plan(), whole, p.extras(), p.marks(), p.colours(),
                p.scores(), p.family(), p.advances(), p.text()));
    }

    /** Moves the frame to what is seen. */
    void follow(@Nullable Viewport view) {
        frame.setVisible(view != null);
        if (view != null) {
            double x = Math.max(1, whole.toScreenX(view.x()));
            double y = Math.max(1, whole.toScreenY(view.y()));
            double right = Math.min(canvas.getWidth() - 1, whole.toScreenX(view.toTreeX(view.width())));
            double bottom = Math.min(canvas.getHeight() - 1, whole.toScreenY(view.toTreeY(view.height())));
            double w = Math.max(5, right - x);
            double h = Math.max(5, bottom - y);
            frame.resizeRelocate(Math.min(x, canvas.getWidth() - w - 1), Math.min(y, canvas.getHeight() - h - 1), w, h);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return canvas.getWidth() + 2;
    }

    @Override
    protected double computePrefHeight(double width) {
        return canvas.getHeight() + 2;
    }

    private void drag(MouseEvent event, Consumer<UnaryOperator<Viewport>> move) {
        double x = whole.toTreeX(event.getX());
        double y = whole.toTreeY(event.getY());
        move.accept(view -> view.holding(x, y, view.width() / 2, view.height() / 2));
        event.consume();
    }
}
