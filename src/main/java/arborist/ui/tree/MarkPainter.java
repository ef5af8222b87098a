package arborist.ui.tree;

import arborist.label.mark.StepMark;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Paints what annotators said of a step as a shape: up is great, a square okay, down bad, a ring unsure, a rhomb where labels differ. */
final class MarkPainter {
    private final GraphicsContext gc;
    private final TreeColours colours;

    MarkPainter(Picture p) {
        gc = p.gc();
        colours = p.colours();
    }

    /** Around a middle, as large as a circle with that radius. */
    void paint(StepMark mark, double x, double y, double r) {
        if (mark == StepMark.NONE) {
            return;
        }
        Color colour = colour(mark);
        gc.setFill(colour);
        switch (mark) {
            case GREAT -> gc.fillPolygon(new double[] {x - r, x, x + r}, new double[] {y + 0.8 * r, y - r, y + 0.8 * r},
                    3);
            case BAD -> gc.fillPolygon(new double[] {x - r, x, x + r}, new double[] {y - 0.8 * r, y + r, y - 0.8 * r},
                    3);
            case OKAY -> gc.fillRect(x - 0.8 * r, y - 0.8 * r, 1.6 * r, 1.6 * r);
            case UNSURE -> {
                gc.setStroke(colour);
                gc.setLineWidth(Math.max(1, 0.35 * r));
                gc.strokeOval(x - 0.8 * r, y - 0.8 * r, 1.6 * r, 1.6 * r);
                gc.setLineWidth(1);
            }
            case APART -> gc.fillPolygon(new double[] {x - r, x, x + r, x}, new double[] {y, y - r, y, y + r}, 4);
            case NONE -> {}
        }
    }

    private Color colour(StepMark mark) {
        return colours.get(switch (mark) {
            case GREAT -> Tone.RIGHT;
            case BAD -> Tone.WRONG;
            case APART -> Tone.ACCENT;
            case OKAY, UNSURE, NONE -> Tone.MUTED;
        });
    }
}
