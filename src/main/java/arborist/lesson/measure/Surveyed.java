package arborist.lesson.measure;

import arborist.lesson.Measure;
import arborist.lesson.Part;
import arborist.lesson.Series;
import arborist.lesson.Spot;
import arborist.reason.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A curve that was measured: what came of each problem, at each point, in each series. */
public final class Surveyed {
    private final Part.Curve curve;
    private final Plan.@Nullable ModelName by;
    private final @Nullable Instant at;
    private final Map<String, List<List<Map<Measure, Double>>>> values;

    /**
     * @param by the model that all series asked, null for that of each
     * @param at when, where that was at an earlier time; null where it was just now
     * @param values by the series' name, of each point, of each problem there; the same problems in each series
     */
    Surveyed(Part.Curve curve, Plan.@Nullable ModelName by, @Nullable Instant at,
            Map<String, List<List<Map<Measure, Double>>>> values) {
        this.curve = curve;
        this.by = by;
        this.at = at;
        this.values = Map.copyOf(values);
    }

    public Part.Curve curve() {
        return curve;
    }

    /** The model that was asked in place of those that the lesson names; null where these were. */
    public Plan.@Nullable ModelName by() {
        return by;
    }

    /** When it was measured, where it was kept from an earlier time; null where it was measured just now. */
    public @Nullable Instant at() {
        return at;
    }

    /** The names of the models that were asked. */
    public List<String> models() {
        return by != null ? List.of(by.name()) : models(curve);
    }

    /** The names of the models that the lesson asks for a curve. */
    public static List<String> models(Part.Curve curve) {
        return curve.series().stream().map(series -> series.way().model()).distinct().toList();
    }

    /** The points of a series, in their order. */
    public List<Point> points(Series series) {
        List<Double> at = curve.along().points();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < at.size(); i++) {
            points.add(Point.of(at.get(i), at(series, i, series.measure()), at(series, i, Measure.TOKENS)));
        }
        return points;
    }

    /** @param claim about this curve */
    public Checked check(Part.Claim claim) {
        double[] above = at(claim.above());
        double[] below = at(claim.below());
        return new Checked(claim, mean(above), mean(below), Difference.of(above, below));
    }

    /** What came of each problem at a point, from 0: what the series measures, or its tokens. */
    List<Double> each(Series series, int point, Measure measure) {
        return DoubleStream.of(at(series, point, measure)).boxed().toList();
    }

    private double[] at(Spot spot) {
        Series series = curve.series().stream().filter(one -> one.name().equals(spot.series())).findFirst()
                .orElseThrow();
        Double point = spot.point();
        if (point != null) {
            return at(series, curve.along().points().indexOf(point), series.measure());
        }
        return IntStream.range(0, curve.along().points().size())
                .mapToObj(i -> at(series, i, series.measure())).flatMapToDouble(DoubleStream::of).toArray();
    }

    private double[] at(Series series, int point, Measure measure) {
        return Objects.requireNonNull(values.get(series.name())).get(point).stream()
                .mapToDouble(of -> Objects.requireNonNull(of.get(measure))).toArray();
    }

    private static double mean(double[] values) {
        return DoubleStream.of(values).average().orElse(0);
    }
}
