package arborist.exchange.chart;

import arborist.exchange.chart.Chart.Point;
import arborist.exchange.chart.Chart.Series;
import arborist.exchange.render.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The field that lines are drawn in.
 *
 * @param inset how far from its sides the axis along begins and ends, so that no marker stands on a side
 */
record Plot(double left, double top, double right, double bottom, Axis x, Axis y, double inset) {

    double atX(double value) {
        return left + inset + (right - left - 2 * inset) * x.place(value);
    }

    double atY(double value) {
        return bottom - (bottom - top) * Math.clamp(y.place(value), 0, 1);
    }

    /** Through the points, by a height of each. */
    List<Mark.At> path(List<Point> points, ToDoubleFunction<Point> height, boolean steps) {
        List<Mark.At> path = new ArrayList<>();
        for (Point point : points) {
            double at = atY(height.applyAsDouble(point));
            if (steps && !path.isEmpty()) {
                path.add(new Mark.At(atX(point.x()), path.getLast().y()));
            }
            path.add(new Mark.At(atX(point.x()), at));
        }
        return path;
    }

    /** Whether all lines end one above another. */
    boolean endsTogether(List<Series> series) {
        double first = atX(series.getFirst().points().getLast().x());
        return series.stream().allMatch(s -> Math.abs(atX(s.points().getLast().x()) - first) < 1);
    }

    /** How high each line ends. */
    List<Double> ends(List<Series> series) {
        return series.stream().map(s -> atY(s.points().getLast().y())).toList();
    }
}
