package arborist.exchange.chart;

import arborist.exchange.chart.Chart.Point;
import arborist.exchange.chart.Chart.Series;
import arborist.exchange.chart.Chart.Style;
import arborist.exchange.render.Cut;
import arborist.exchange.render.Mark;
import arborist.exchange.render.Palette;
import arborist.exchange.render.Type;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Lays out lines: axes and a grid, bands behind lines, and each line's name at its end, or above all where they would collide. */
final class LinesPicture {
    private static final Words WORDS = Words.of(LinesPicture.class);
    private static final double MARGIN = ChartPicture.MARGIN;
    private static final double TICK_ROW = 20;
    private static final double INSET = 10;
    private static final double ROOM_FOR_TICK_X = 60;
    private static final double ROOM_FOR_TICK_Y = 34;
    /** The most of the width that names at the ends of lines may take. */
    private static final double NAMES = 0.3;
    private static final int MOST_MARKERS = 24;
    /** Less height is for the lines themselves. */
    private static final double LEAST_WITH_LABELS = 220;

    private final List<Series> series;
    private final Chart.Lines chart;
    private final Palette palette;
    private final boolean dark;
    private final List<Mark> marks;

    LinesPicture(Chart.Lines chart, boolean dark, List<Mark> marks) {
        this.chart = chart;
        series = chart.series().stream().filter(s -> !s.points().isEmpty()).toList();
        palette = dark ? Palette.DARK : Palette.LIGHT;
        this.dark = dark;
        this.marks = marks;
    }

    /** Draws it below {@code top}. */
    void draw(double top, double width, double height) {
        if (series.isEmpty()) {
            words(MARGIN, top + 14, WORDS.say("picture.nothing"), false);
            return;
        }
        String yLabel = height < LEAST_WITH_LABELS ? "" : Numbers.line(chart.yLabel());
        double head = yLabel.isEmpty() ? 8 : 26;
        EndNames ends = new EndNames(series.stream().map(s -> Numbers.line(s.name())).toList());
        Plot plot = plot(top + head, width, height, ends.width() + 14);
        boolean hidden = single() && series.size() > 1;
        boolean atEnds = !hidden && ends.width() <= NAMES * width && plot.endsTogether(series)
                && ends.fit(plot.ends(series), plot.top(), plot.bottom());
        double below = top;
        if (!atEnds) {
            ChartLegend legend = new ChartLegend(series, dark, palette, width - 2 * MARGIN);
            below = legend.draw(MARGIN, top, (height - top) / 3, marks);
            plot = plot(below + head, width, height, 0);
        }
        axes(plot, below, yLabel, width, height);
        for (int i = 0; i < series.size(); i++) {
            band(plot, i);
        }
        // Where lines are the same, the one without gaps lies below, and is seen through the gaps of the others.
        for (int i = 0; i < series.size(); i++) {
            line(plot, i);
        }
        if (atEnds) {
            names(plot, ends);
        }
    }

    private Plot plot(double top, double width, double height, double names) {
        double foot = TICK_ROW + (xLabel(height).isEmpty() ? 0 : 18) + MARGIN - 6;
        double plotHeight = Math.max(20, height - foot - top);
        DoubleStream lows =
                points().flatMapToDouble(p -> p.hasBand() ? DoubleStream.of(p.y(), p.low()) : DoubleStream.of(p.y()));
        DoubleStream highs = points().flatMapToDouble(p -> p.hasBand() ? DoubleStream.of(p.y(), p.high())
                : DoubleStream.of(p.y()));
        Axis y = Axis.ofShares(lows.min().orElse(0), highs.max().orElse(1),
                Math.max(2, (int) (plotHeight / ROOM_FOR_TICK_Y)) + 1);
        double left = MARGIN + y.ticks().stream().mapToDouble(t -> Type.SMALL.width(Numbers.percent(t))).max().orElse(0)
                + 8;
        double least = points().mapToDouble(Point::x).min().orElse(0);
        double most = points().mapToDouble(Point::x).max().orElse(0);
        double right = width - MARGIN - Math.max(names, Type.SMALL.width(Numbers.of(most)) / 2 - INSET);
        Axis x = Axis.of(least, most, points().allMatch(p -> p.x() == Math.rint(p.x())),
                Math.max(2, (int) ((right - left) / ROOM_FOR_TICK_X)));
        return new Plot(left, top, Math.max(left + 20, right), top + plotHeight, x, y, INSET);
    }

    private String xLabel(double height) {
        return height < LEAST_WITH_LABELS ? "" : Numbers.line(chart.xLabel());
    }

    private Stream<Point> points() {
        return series.stream().flatMap(s -> s.points().stream());
    }

    private void axes(Plot plot, double top, String yLabel, double width, double height) {
        if (!yLabel.isEmpty()) {
            words(MARGIN, top + 13, cut(yLabel, width - 2 * MARGIN), false);
        }
        for (double tick : plot.y().ticks()) {
            double at = plot.atY(tick);
            marks.add(new Mark.Line(List.of(new Mark.At(plot.left(), at), new Mark.At(plot.right(), at)), 1,
                    palette.line(), List.of()));
            words(plot.left() - 8, at + 4, Numbers.percent(tick), true);
        }
        double base = plot.bottom();
        marks.add(new Mark.Line(List.of(new Mark.At(plot.left(), base), new Mark.At(plot.right(), base)), 1,
                palette.edge(), List.of()));
        for (double tick : readable(plot)) {
            double at = plot.atX(tick);
            marks.add(new Mark.Line(List.of(new Mark.At(at, base), new Mark.At(at, base + 4)), 1, palette.edge(),
                    List.of()));
            centred(at, base + 17, Numbers.of(tick));
        }
        if (!xLabel(height).isEmpty()) {
            String label = cut(xLabel(height), width - 2 * MARGIN);
            double wide = Type.SMALL.width(label);
            double middle = (plot.left() + plot.right()) / 2;
            words(Math.clamp(middle - wide / 2, MARGIN, Math.max(MARGIN, width - MARGIN - wide)), height - MARGIN + 4,
                    label, false);
        }
    }

    /** The ticks whose numbers do not touch; the last is always one, since it says how far the axis goes. */
    private static List<Double> readable(Plot plot) {
        List<Double> some = new ArrayList<>();
        List<Double> all = plot.x().ticks();
        double last = all.isEmpty() ? 0 : plot.atX(all.getLast()) - half(all.getLast());
        double free = Double.NEGATIVE_INFINITY;
        for (double tick : all) {
            boolean isLast = tick == all.getLast();
            double at = plot.atX(tick);
            if (at - half(tick) >= free && (isLast || at + half(tick) + 8 <= last)) {
                some.add(tick);
                free = at + half(tick) + 8;
            }
        }
        return some;
    }

    private static double half(double tick) {
        return Type.SMALL.width(Numbers.of(tick)) / 2;
    }

    private void band(Plot plot, int place) {
        Look look = Look.of(place, dark);
        List<Point> points = series.get(place).points();
        if (points.size() == 1 || series.get(place).style() == Style.POINTS) {
            points.stream().filter(Point::hasBand).forEach(p -> whisker(plot, look, p, dodge(place)));
            return;
        }
        List<Point> run = new ArrayList<>();
        for (Point point : points) {
            if (point.hasBand()) {
                run.add(point);
            } else if (point.low() == point.y() && point.high() == point.y()) {
                run.add(point);
            } else {
                area(plot, look, place, run);
                run.clear();
            }
        }
        area(plot, look, place, run);
    }

    private void area(Plot plot, Look look, int place, List<Point> run) {
        if (run.size() > 1) {
            boolean steps = series.get(place).style() == Style.STEPS;
            List<Mark.At> edge = new ArrayList<>(plot.path(run, Point::high, steps));
            edge.addAll(plot.path(run, Point::low, steps).reversed());
            marks.add(new Mark.Area(edge, look.colour(), series.size() > 3 ? 0.1 : 0.16));
        }
    }

    private void whisker(Plot plot, Look look, Point point, double aside) {
        double x = plot.atX(point.x()) + aside;
        double low = plot.atY(point.low());
        double high = plot.atY(point.high());
        marks.add(look.thin(x, low, x, high));
        marks.add(look.thin(x - 4, low, x + 4, low));
        marks.add(look.thin(x - 4, high, x + 4, high));
    }

    private void line(Plot plot, int place) {
        Look look = Look.of(place, dark);
        Series one = series.get(place);
        List<Mark.At> path = plot.path(one.points(), Point::y, one.style() == Style.STEPS);
        if (one.style() != Style.POINTS && path.size() > 1) {
            marks.add(look.line(path));
        }
        if (one.points().size() <= MOST_MARKERS || one.style() == Style.POINTS) {
            one.points().forEach(
                    p -> marks.add(look.marker(plot.atX(p.x()) + dodge(place), plot.atY(p.y()))));
        }
    }

    /** Points of lines that have one only would hide each other. */
    private double dodge(int place) {
        return single() ? 14 * (place - (series.size() - 1) / 2.0) : 0;
    }

    private boolean single() {
        return series.stream().allMatch(s -> s.points().size() == 1);
    }

    private void names(Plot plot, EndNames ends) {
        List<Double> own = plot.ends(series);
        List<Double> placed = ends.places(own, plot.top(), plot.bottom());
        double end = plot.atX(series.getFirst().points().getLast().x());
        for (int i = 0; i < series.size(); i++) {
            marks.add(Look.of(i, dark).thin(end + 5, own.get(i), end + 11, placed.get(i)));
            marks.add(new Mark.Words(end + 14, placed.get(i) + 4, ends.names().get(i), Type.SMALL, palette.ink(),
                    false));
        }
    }

    private void words(double x, double y, String text, boolean end) {
        marks.add(new Mark.Words(x, y, text, Type.SMALL, palette.muted(), end));
    }

    private void centred(double x, double y, String text) {
        words(x - Type.SMALL.width(text) / 2, y, text, false);
    }

    private static String cut(String text, double room) {
        return Cut.toFit(text, room, Type.SMALL::width);
    }
}
