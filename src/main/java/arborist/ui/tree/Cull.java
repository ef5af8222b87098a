package arborist.ui.tree;

import arborist.layout.Placement;
import java.util.Arrays;

/** Finds what of a tree there is to draw in a window: subtrees out of sight and subtrees too small to part are passed over whole. */
final class Cull {
    /** Subtrees lower than this many pixels are drawn as one bar. */
    static final double BAR = 2;
    /** So many edges whose two ends are both out of sight are drawn, no more: they look the same by then. */
    private static final int PASSING = 300;

    private Cull() {}

    /** Is told what to draw, parents before children. */
    interface Sink {
        /** A thought that is to be drawn by itself. */
        void thought(int i);

        /** A subtree that has room for a bar only. */
        void bar(int i);

        /** The edge that leads to a thought, seen although the thought may not be. */
        void edge(int i);
    }

    static void run(Plan plan, Viewport view, Sink sink) {
        Placement place = plan.placement();
        int[] parent = plan.outline().parent();
        double scaleY = view.scaleY();
        double top = view.y();
        double bottom = view.toTreeY(view.height());
        double leftSeen = view.x();
        double rightSeen = view.toTreeX(view.width());
        int[] row = new int[place.levels()];
        Arrays.fill(row, Integer.MIN_VALUE);
        int passing = 0;
        int i = 0;
        while (i < plan.size()) {
            if (plan.isAbsent(i)) {
                i = place.end()[i];
                continue;
            }
            double least = place.least()[i];
            double most = place.most()[i];
            double x = place.level()[i] * Em.LEVEL;
            boolean right = x - Em.LEVEL > rightSeen;
            boolean left = place.deepest()[i] * Em.LEVEL + Em.CARD_WIDTH < leftSeen;
            if (most < top || least > bottom || right || left) {
                if (!right && passing < PASSING && passes(place, parent[i], i, top, bottom)) {
                    sink.edge(i);
                    passing++;
                }
                i = place.end()[i];
            } else if ((most - least) * scaleY < BAR) {
                int level = place.level()[i];
                int at = (int) Math.floor(place.centre()[i] * scaleY);
                if (row[level] != at) {
                    row[level] = at;
                    sink.bar(i);
                }
                i = place.end()[i];
            } else {
                sink.edge(i);
                double centre = place.centre()[i];
                if (x + Em.CARD_WIDTH >= leftSeen && x <= rightSeen && centre + Em.CARD_HEIGHT >= top
                        && centre - Em.CARD_HEIGHT <= bottom) {
                    sink.thought(i);
                }
                i++;
            }
        }
    }

    private static boolean passes(Placement place, int parent, int i, double top, double bottom) {
        if (parent < 0) {
            return false;
        }
        double a = place.centre()[parent];
        double b = place.centre()[i];
        return Math.min(a, b) < bottom && Math.max(a, b) > top;
    }
}
