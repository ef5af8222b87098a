package arborist.exchange.render;

import java.util.List;

/** One thing to draw; colours are 0xRRGGBB, all lengths in the picture's own unit, y points down. */
public sealed interface Mark {

    /** A card's outline with its ground. */
    record Box(double x, double y, double width, double height, double radius, int fill, int stroke, boolean dashed)
            implements Mark {
    }

    /** The coloured bar at the left of a card, round where the card is. */
    record Bar(double x, double y, double width, double height, double radius, int fill) implements Mark {
    }

    /** A curve that leaves one point and reaches another along the growth of the tree. */
    record Curve(double x1, double y1, double x2, double y2, boolean upright, double width, int stroke, boolean dashed)
            implements Mark {
    }

    /** A strip of equal fields of colour, from left to right. */
    record Strip(double x, double y, double width, double height, List<Integer> fills) implements Mark {
        public Strip {
            fills = List.copyOf(fills);
        }
    }

    /** A point of a line or of an area. */
    record At(double x, double y) {
    }

    /**
     * Straight lines from each point to the next.
     *
     * @param dashes lengths of strokes and gaps in turn, empty for a line without gaps
     */
    record Line(List<At> points, double width, int stroke, List<Double> dashes) implements Mark {
        public Line {
            points = List.copyOf(points);
            dashes = List.copyOf(dashes);
        }
    }

    /**
     * What points enclose.
     *
     * @param opacity 0 to 1
     */
    record Area(List<At> points, int fill, double opacity) implements Mark {
        public Area {
            points = List.copyOf(points);
        }
    }

    /**
     * A line of text.
     *
     * @param y its baseline
     * @param end whether x is where it ends rather than where it begins
     */
    record Words(double x, double y, String text, Type type, int fill, boolean end) implements Mark {
    }

    /**
     * A window through which other marks are seen, smaller or larger than they are; nothing of them lies outside it.
     *
     * @param left where in the marks' own unit the window begins, and {@code top} likewise
     */
    record Inset(double x, double y, double width, double height, double scale, double left, double top,
            List<Mark> marks) implements Mark {
        public Inset {
            marks = List.copyOf(marks);
        }
    }
}
