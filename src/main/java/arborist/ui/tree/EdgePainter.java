package arborist.ui.tree;

import java.util.BitSet;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Paints the edges: the wider, the better the thought an edge leads to; what was pruned lies below, thin and dashed. */
final class EdgePainter {
    /** So few edges may be curves: a curve costs ten straight lines. */
    private static final int CURVES = 500;
    /** Where the first edge of a parent turns up or down and where the last does, as shares of the way across. */
    private static final double FIRST = 0.2;
    private static final double LAST = 0.75;
    /** In em: half of the card's side along which edges leave. */
    private static final double SIDE = 1.2;

    private final Picture p;
    private final GraphicsContext gc;
    private final double reach;
    private final double unit;
    private final boolean near;
    private final int[] parent;

    EdgePainter(Picture p) {
        this.p = p;
        gc = p.gc();
        reach = p.reach();
        near = Detail.at(p.view().scale()) == Detail.CARDS;
        unit = near ? p.view().scale() / 13 : 1;
        parent = p.plan().outline().parent();
    }

    void paint(int[] edges, int count) {
        gc.setLineDashes();
        if (near) {
            for (int at = 0; at < count; at++) {
                if (back(edges[at])) {
                    one(edges[at], count <= CURVES);
                }
            }
            for (int at = 0; at < count; at++) {
                if (!back(edges[at])) {
                    one(edges[at], count <= CURVES);
                }
            }
        } else {
            all(edges, count);
        }
        way(edges, count, p.marks().best(), Tone.MUTED, near ? 3.2 * unit : 1.8);
        way(edges, count, p.marks().path(), Tone.ACCENT, near ? 2 * unit : 1.5);
    }

    void extra(Extra extra) {
        gc.setStroke(p.colours().get(Tone.EDGE));
        gc.setLineWidth(unit);
        line(extra.parent(), p.x(extra.parent()) + Em.LEVEL * p.view().scaleX(), p.view().toScreenY(extra.centre()),
                near, 1, 0);
    }

    /** One path and one stroke for all: from far off nobody could tell their widths. */
    private void all(int[] edges, int count) {
        Color edge = p.colours().get(Tone.EDGE);
        gc.setStroke(edge);
        gc.setLineWidth(1);
        gc.setGlobalAlpha(Detail.at(p.view().scale()) == Detail.MAP ? 0.5 : 0.8);
        gc.beginPath();
        // An edge that lies on the one before is left out; in a chain the next begins on the same line, further on.
        int lastTo = Integer.MIN_VALUE;
        int lastFrom = Integer.MIN_VALUE;
        int lastAcross = Integer.MIN_VALUE;
        for (int at = 0; at < count; at++) {
            int i = edges[at];
            if (parent[i] < 0) {
                continue;
            }
            double y1 = p.y(parent[i]);
            double y2 = p.y(i);
            int across = (int) p.x(i);
            if ((int) y2 == lastTo && (int) y1 == lastFrom && across == lastAcross) {
                continue;
            }
            lastTo = (int) y2;
            lastFrom = (int) y1;
            lastAcross = across;
            gc.moveTo(p.x(parent[i]) + reach, y1);
            gc.lineTo(p.x(i), y2);
        }
        gc.stroke();
        gc.setGlobalAlpha(1);
    }

    private void one(int i, boolean curved) {
        if (parent[i] < 0) {
            return;
        }
        float share = p.plan().looks().share(i);
        boolean pruned = p.plan().looks().sign(i) == Sign.PRUNED;
        double width = back(i) ? 0.8 : Float.isNaN(share) ? 1 : 0.9 + 2.2 * share;
        gc.setStroke(p.colours().get(Tone.EDGE));
        gc.setLineWidth(unit * Math.max(0.6, width * p.plan().fan().thinning(i)));
        if (pruned) {
            gc.setLineDashes(4 * unit, 3 * unit);
        }
        line(i, curved);
        if (pruned) {
            gc.setLineDashes();
        }
    }

    private boolean back(int i) {
        return p.plan().looks().sign(i) == Sign.PRUNED || p.plan().looks().dim(i);
    }

    private void way(int[] edges, int count, BitSet way, Tone tone, double width) {
        gc.setStroke(p.colours().get(tone));
        gc.setLineWidth(width);
        for (int at = 0; at < count; at++) {
            int i = edges[at];
            if (parent[i] >= 0 && way.get(i)) {
                line(i, near);
            }
        }
    }

    private void line(int i, boolean curved) {
        Fan fan = p.plan().fan();
        line(parent[i], p.x(i), p.y(i), curved, fan.leaving(i), fan.turning(i));
    }

    /** Edges leave one below the other and turn one after the other, so that each can be followed, however many they are. */
    private void line(int from, double x2, double y2, boolean curved, double leaving, double turning) {
        double x1 = p.x(from) + reach;
        double y1 = p.y(from) + (near ? leaving * SIDE * p.view().scale() : 0);
        if (!curved || Math.abs(y1 - y2) < 1) {
            gc.strokeLine(x1, y1, x2, y2);
            return;
        }
        double turn = x1 + (x2 - x1) * (FIRST + (LAST - FIRST) * turning);
        gc.beginPath();
        gc.moveTo(x1, y1);
        gc.bezierCurveTo(turn, y1, turn, y2, x2, y2);
        gc.stroke();
    }
}
