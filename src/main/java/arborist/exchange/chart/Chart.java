package arborist.exchange.chart;

import java.util.List;
import java.util.Optional;

/** Figures to be seen at one glance; how they look is {@link ChartExport}'s matter. All texts may come from anywhere. */
public sealed interface Chart {

    /** What it shows, in a few words; with an empty one the picture has no title line. */
    String title();

    /** How it came about, in a line below the title; empty for none. */
    String note();

    /**
     * Shares against something.
     *
     * @param xLabel what runs along; drawn to base 2 where it reaches 16 times its least value
     * @param yLabel what the shares are shares of
     * @param series none of them is hidden by another: they differ by colour, dashes and marker
     */
    record Lines(String title, String note, String xLabel, String yLabel, List<Series> series) implements Chart {
        public Lines {
            series = List.copyOf(series);
        }

        public Lines(String title, String xLabel, String yLabel, List<Series> series) {
            this(title, "", xLabel, yLabel, series);
        }
    }

    /**
     * One line.
     *
     * @param points ascending in x; those that are no numbers are left out
     */
    record Series(String name, List<Point> points, Style style) {
        public Series {
            points = points.stream().filter(p -> Double.isFinite(p.x()) && Double.isFinite(p.y())).toList();
        }
    }

    /** What is drawn from point to point. */
    enum Style {
        LINE,
        /** Level from each point to the next. */
        STEPS,
        /** Nothing; each point stands for itself. */
        POINTS
    }

    /**
     * A share with the band in which it probably lies.
     *
     * @param y 0 to 1
     * @param low where the band begins; where it is not below {@code high}, or no number, there is none
     */
    record Point(double x, double y, double low, double high) {

        /** A share that is known as it is. */
        public static Point of(double x, double y) {
            return new Point(x, y, Double.NaN, Double.NaN);
        }

        boolean hasBand() {
            return Double.isFinite(low) && Double.isFinite(high) && low < high;
        }
    }

    /** Numbers side by side, drawn in the order in which they are given. */
    record Bars(String title, String note, List<Bar> bars) implements Chart {
        public Bars {
            bars = List.copyOf(bars);
        }

        public Bars(String title, List<Bar> bars) {
            this(title, "", bars);
        }
    }

    /**
     * One number.
     *
     * @param value not a number where there is none
     * @param right whether what the bar stands for is right, empty where nothing judges it
     * @param note stands behind the number; empty for none
     */
    record Bar(String label, double value, Optional<Boolean> right, String note) {}
}
