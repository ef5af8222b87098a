package arborist.exchange.chart;

import arborist.exchange.render.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * How one line of a chart looks: lines that stand together differ in colour, dashes and marker at once, so that any one of them is
 * enough. The colours are those of Okabe and Ito (<i>Color Universal Design</i>, 2008), which people with and without colour-blindness
 * tell apart, in an order that suits the ground.
 *
 * @param dashes lengths of strokes and gaps in turn, empty for none
 * @param corners of its marker
 * @param turn of the marker's first corner from above, as a part of a whole turn
 * @param radius of the marker; those that are drawn later are smaller, so that none hides another
 */
record Look(int colour, List<Double> dashes, int corners, double turn, double radius) {
    private static final int[] ON_LIGHT = {0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0x000000};
    private static final int[] ON_DARK = {0x56B4E9, 0xE69F00, 0x009E73, 0xCC79A7, 0xF0E442, 0xD55E00, 0xFFFFFF};
    private static final List<List<Double>> DASHES = List.of(List.of(), List.of(8.0, 3.0), List.of(2.0, 2.5),
            List.of(9.0, 3.0, 2.0, 3.0), List.of(14.0, 4.0), List.of(4.0, 3.0),
            List.of(9.0, 3.0, 2.0, 3.0, 2.0, 3.0), List.of(1.0, 4.0));
    private static final int[] CORNERS = {20, 4, 3, 4, 3, 5};
    private static final double[] TURNS = {0, 0.125, 0, 0, 0.5, 0};
    private static final double[] RADII = {5, 4.8, 4.2, 3.8};

    /** Of the line at that place, from 0. */
    static Look of(int place, boolean dark) {
        int[] colours = dark ? ON_DARK : ON_LIGHT;
        return new Look(colours[place % colours.length], DASHES.get(place % DASHES.size()),
                CORNERS[place % CORNERS.length], TURNS[place % TURNS.length],
                RADII[Math.min(place, RADII.length - 1)]);
    }

    Mark line(List<Mark.At> points) {
        return new Mark.Line(points, 2, colour, dashes);
    }

    /** A thin stroke without gaps, for what belongs to the line and is not it. */
    Mark thin(double x1, double y1, double x2, double y2) {
        return new Mark.Line(List.of(new Mark.At(x1, y1), new Mark.At(x2, y2)), 1, colour, List.of());
    }

    Mark marker(double x, double y) {
        List<Mark.At> points = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * (turn + (double) i / corners);
            points.add(new Mark.At(x + radius * Math.sin(angle), y - radius * Math.cos(angle)));
        }
        return new Mark.Area(points, colour, 1);
    }
}
