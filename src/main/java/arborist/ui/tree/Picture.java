package arborist.ui.tree;

import arborist.trace.Node;
import java.util.List;
import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;

/**
 * What one frame is painted from.
 *
 * @param marks which thoughts stand out
 * @param text a thought's text as far as it has grown
 */
record Picture(
        GraphicsContext gc,
        Plan plan,
        Viewport view,
        List<Extra> extras,
        Marks marks,
        TreeColours colours,
        ScoreColours scores,
        String family,
        Advances advances,
        Function<Node, String> text) {

    double x(int i) {
        return view.toScreenX(plan.left(i));
    }

    double y(int i) {
        return view.toScreenY(plan.placement().centre()[i]);
    }

    /** From the left of a thought to where the edges to its children begin, in pixels. */
    double reach() {
        return switch (Detail.at(view.scale())) {
            case CARDS -> Em.CARD_WIDTH * view.scale();
            case DOTS -> 2 * radius() + 2.4 * numberSize();
            case MAP -> 2 * radius();
        };
    }

    /** Of the numbers beside dots, in pixels. */
    double numberSize() {
        return Math.rint(Math.min(view.font(), Math.max(8, view.scale() * 2.6)));
    }

    /** Of a dot, in pixels. */
    double radius() {
        return Math.clamp(view.scale() * 0.75, 1, 6);
    }
}
