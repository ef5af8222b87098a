package arborist.ui.tree;

import arborist.label.mark.StepMark;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** Paints thoughts that have no room for words: dots, with their score where that fits, and bars. */
final class DotPainter {
    /** Matches beyond these look the same on the map. */
    private static final int MARKS = 4000;
    /** On smaller dots no shape could be told. */
    private static final double LEAST_MARKED = 1.3;

    private final Picture p;
    private final GraphicsContext gc;
    private final double radius;
    private final boolean numbers;
    private final MarkPainter marks;

    DotPainter(Picture p) {
        this.p = p;
        gc = p.gc();
        marks = new MarkPainter(p);
        radius = p.radius();
        numbers = Detail.at(p.view().scale()) == Detail.DOTS;
        if (numbers) {
            gc.setFont(Font.font(p.family(), p.numberSize()));
            gc.setTextBaseline(VPos.CENTER);
        }
    }

    void bar(int i) {
        Looks looks = p.plan().looks();
        double x = p.x(i);
        double y = Math.floor(p.y(i));
        double step = Em.LEVEL * p.view().scaleX();
        double dash = Math.max(2 * radius, 0.3 * step);
        gc.setGlobalAlpha(looks.dim(i) ? 0.35 : 1);
        gc.setFill(p.scores().of(looks.mean(i)));
        // A dash at each depth it reaches: the columns of the map go on where dots have no room.
        for (int deep = p.plan().placement().deepest()[i] - p.plan().placement().level()[i]; deep >= 0; deep--) {
            gc.fillRect(x + deep * step, y, deep == 0 ? 2 * radius : dash, 1);
        }
        gc.setGlobalAlpha(1);
    }

    void dot(int i) {
        Looks looks = p.plan().looks();
        gc.setGlobalAlpha(looks.dim(i) ? 0.4 : 1);
        dot(p.x(i), p.y(i), looks.sign(i), p.scores().of(looks.share(i)));
        if (looks.mark(i) != StepMark.NONE && radius >= LEAST_MARKED) {
            // On the line that leads to it: on its right stand numbers.
            double r = Math.max(2.5, 0.8 * radius);
            marks.paint(looks.mark(i), p.x(i) - r - 2, p.y(i), r);
        }
        if (numbers) {
            gc.setGlobalAlpha(1);
            gc.setFill(p.colours().get(looks.sign(i) == Sign.PRUNED || looks.dim(i) ? Tone.PRUNED : Tone.TEXT));
            String folded = p.plan().outline().hidden()[i] > 0 ? " +" + p.plan().outline().hidden()[i] : "";
            String number = p.plan().piled(i) > 0 ? String.valueOf(p.plan().piled(i)) : looks.number(i);
            gc.fillText(looks.sign(i).glyph + " " + number + folded, p.x(i) + 2 * radius + 2, p.y(i));
        }
        gc.setGlobalAlpha(1);
    }

    void extra(Extra extra) {
        dot(p.x(extra.parent()) + Em.LEVEL * p.view().scaleX(), p.view().toScreenY(extra.centre()),
                p.plan().looks().sign(extra.node()),
                p.colours().get(Tone.ACCENT));
    }

    /** What a search found, as marks that can be seen however small the tree is drawn. */
    void matches() {
        gc.setFill(p.colours().get(Tone.ACCENT));
        boolean many = p.marks().matches().cardinality() > 400;
        double r = many ? 1.5 : Math.max(3, radius);
        int drawn = 0;
        for (int i = p.marks().matches().nextSetBit(0); i >= 0 && drawn < MARKS;
                i = p.marks().matches().nextSetBit(i + 1)) {
            double x = p.x(i) + radius;
            double y = p.y(i);
            if (x > -r && y > -r && x < p.view().width() + r && y < p.view().height() + r) {
                if (many) {
                    gc.fillRect(x - r, y - r, 2 * r, 2 * r);
                } else {
                    gc.fillPolygon(new double[] {x, x + r, x, x - r}, new double[] {y - r, y, y + r, y}, 4);
                }
                drawn++;
            }
        }
    }

    private void dot(double x, double y, Sign sign, Color colour) {
        boolean left = sign == Sign.PRUNED;
        double r = left ? radius * 0.7 : radius;
        if (sign == Sign.RIGHT && radius > 1.5) {
            gc.setFill(p.colours().get(Tone.RIGHT));
            gc.fillOval(x + radius - r - 2, y - r - 2, 2 * r + 4, 2 * r + 4);
        }
        gc.setFill(colour);
        if (r < 2) {
            gc.fillRect(x + radius - r, y - r, 2 * r, 2 * r);
        } else {
            gc.fillOval(x + radius - r, y - r, 2 * r, 2 * r);
        }
        if (left && r > 2.5) {
            gc.setFill(p.colours().get(Tone.BACKGROUND));
            gc.fillOval(x + radius - r + 1.2, y - r + 1.2, 2 * r - 2.4, 2 * r - 2.4);
        }
    }
}
