package arborist.ui.lessons;

import arborist.exchange.chart.Chart;
import arborist.lesson.Along;
import arborist.lesson.Measure;
import arborist.lesson.Part;
import arborist.lesson.Problems;
import arborist.lesson.Series;
import arborist.lesson.measure.Checked;
import arborist.lesson.measure.Point;
import arborist.lesson.measure.Surveyed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns what was measured into charts and sentences. */
final class Figures {
    private Figures() {}

    /** Lines where shares go along something, else bars. */
    static Chart chart(Surveyed measured) {
        Part.Curve curve = measured.curve();
        Measure measure = curve.series().getFirst().measure();
        boolean lines = measure.isShare() && curve.along().points().size() > 1;
        return lines ? new Chart.Lines(curve.title(), curve.along().name(), label(measure), curve.series().stream()
                .map(series -> new Chart.Series(series.title(), measured.points(series).stream()
                        .map(p -> new Chart.Point(p.at(), p.mean(), p.low(), p.high())).toList(), Chart.Style.LINE))
                .toList())
                : new Chart.Bars(curve.title() + ": " + label(measure) + (measure.isShare() ? ", in %" : ""),
                        bars(measured));
    }

    private static List<Chart.Bar> bars(Surveyed measured) {
        boolean along = measured.curve().along().points().size() > 1;
        List<Chart.Bar> bars = new ArrayList<>();
        for (Series series : measured.curve().series()) {
            boolean share = series.measure().isShare();
            for (Point point : measured.points(series)) {
                double scale = share ? 100 : 1;
                bars.add(new Chart.Bar(series.title() + (along ? " at " + number(point.at()) : ""),
                        Math.round(10 * scale * point.mean()) / 10.0, Optional.empty(),
                        String.format(Locale.ROOT, share ? "%.0f to %.0f" : "%.1f to %.1f", scale * point.low(),
                                scale * point.high())));
            }
        }
        return bars;
    }

    /** Each series in words, for a screen reader. */
    static List<String> words(Surveyed measured) {
        return measured.curve().series().stream().map(series -> series.title() + ": "
                + measured.points(series).stream().map(p -> (measured.curve().along() instanceof Along.Nothing ? ""
                        : "at " + number(p.at()) + " ")
                        + (series.measure().isShare()
                                ? String.format(Locale.ROOT, "%.0f%%", 100 * p.mean())
                                : String.format(Locale.ROOT, "%.1f", p.mean())))
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    /** What a claim comes to, with its interval. */
    static String words(Checked checked, boolean share) {
        double scale = share ? 100 : 1;
        String unit = share ? " points" : "";
        return String.format(Locale.ROOT,
                "%s: %s against %s, a difference of %+.1f%s (95 %% between %+.1f and %+.1f), on %d problems",
                switch (checked.outcome()) {
                    case HOLDS -> "It holds";
                    case DOES_NOT_HOLD -> "The other way round";
                    case UNDECIDED -> "No difference shows";
                },
                amount(checked.above(), share), amount(checked.below(), share), scale * checked.difference().mean(),
                unit,
                scale * checked.difference().low(), scale * checked.difference().high(),
                checked.difference().problems());
    }

    private static String amount(double value, boolean share) {
        return share ? String.format(Locale.ROOT, "%.0f%%", 100 * value) : String.format(Locale.ROOT, "%.1f", value);
    }

    /** For example {@code 8 problems of countdown, level 2}. */
    static String problems(Problems.Drawn drawn) {
        String levels = drawn.levels().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return drawn.count() + (drawn.count() == 1 ? " problem of " : " problems of ") + drawn.family() + ", level "
                + levels + ", drawn of those that Sapling never trained on";
    }

    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static String label(Measure measure) {
        return switch (measure) {
            case RIGHT -> "problems right";
            case ANY_RIGHT -> "any sample right";
            case RIGHT_SAMPLES -> "samples right";
            case AGREEMENT -> "agreement of the samples";
            case DISTINCT -> "different answers";
            case TOKENS -> "tokens of a problem";
            case STEPS -> "steps";
            case GOOD_STEPS -> "good steps";
            case BAD_STEPS -> "bad steps";
            case JUDGED_RIGHT -> "steps judged right";
        };
    }
}
