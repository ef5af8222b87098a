package arborist.ui.lessons;

import arborist.exchange.chart.Chart;
import arborist.lesson.Along;
import arborist.lesson.Measure;
import arborist.lesson.Part;
import arborist.lesson.Problems;
import arborist.lesson.Series;
import arborist.lesson.measure.Checked;
import arborist.lesson.measure.Difference;
import arborist.lesson.measure.Point;
import arborist.lesson.measure.Surveyed;
import arborist.llm.builtin.Shelf;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns what was measured into charts and sentences. */
final class Figures {
    private static final Words WORDS = Words.of(Figures.class);

    private Figures() {}

    /** Lines where shares go along something, else bars. */
    static Chart chart(Surveyed measured) {
        Part.Curve curve = measured.curve();
        Measure measure = curve.series().getFirst().measure();
        boolean lines = measure.isShare() && curve.along().points().size() > 1;
        return lines
                ? new Chart.Lines(curve.title(), measuredWith(measured),
                        WORDS.named("figures.along", curve.along().name()), label(measure),
                        curve.series().stream()
                                .map(series -> new Chart.Series(series.title(), measured.points(series).stream()
                                        .map(p -> new Chart.Point(p.at(), p.mean(), p.low(), p.high())).toList(),
                                        Chart.Style.LINE))
                                .toList())
                : new Chart.Bars(
                        curve.title() + ": " + (measure.isShare() ? WORDS.say("figures.in-percent", label(measure))
                                : label(measure)),
                        measuredWith(measured), bars(measured));
    }

    private static List<Chart.Bar> bars(Surveyed measured) {
        boolean along = measured.curve().along().points().size() > 1;
        List<Chart.Bar> bars = new ArrayList<>();
        for (Series series : measured.curve().series()) {
            boolean share = series.measure().isShare();
            for (Point point : measured.points(series)) {
                double scale = share ? 100 : 1;
                bars.add(new Chart.Bar(
                        along ? WORDS.say("figures.at", series.title(), number(point.at())) : series.title(),
                        Math.round(10 * scale * point.mean()) / 10.0, Optional.empty(),
                        WORDS.say("figures.from-to", fixed(scale * point.low(), share),
                                fixed(scale * point.high(), share))));
            }
        }
        return bars;
    }

    /** By which model it was measured: a finding belongs to a model. */
    static String measuredWith(Surveyed measured) {
        return WORDS.say("figures.measured-with", called(measured.models()));
    }

    /** Models as people call them. */
    static String called(List<String> models) {
        return models.stream().map(name -> name.equals(Shelf.POLICIES.getFirst()) ? WORDS.say("figures.sapling") : name)
                .collect(Collectors.joining(", "));
    }

    /** Each series in words, for a screen reader. */
    static List<String> words(Surveyed measured) {
        return measured.curve().series().stream().map(series -> series.title() + ": "
                + measured.points(series).stream().map(p -> {
                    String amount = amount(p.mean(), series.measure().isShare());
                    return measured.curve().along() instanceof Along.Nothing ? amount
                            : WORDS.say("figures.amount-at", number(p.at()), amount);
                }).collect(Collectors.joining(", "))).toList();
    }

    /** What a claim comes to, with its interval. */
    static String words(Checked checked, boolean share) {
        double scale = share ? 100 : 1;
        if (checked.difference().isTooFew()) {
            // An interval of so few would be no more than a guess, and may reach beyond what can be.
            return WORDS.say("figures.too-few", Difference.LEAST, amount(checked.above(), share),
                    amount(checked.below(), share), checked.difference().problems());
        }
        return WORDS.say("figures.checked", WORDS.of("figures.outcome", checked.outcome()),
                amount(checked.above(), share), amount(checked.below(), share),
                signed(scale * checked.difference().mean()), share ? 1 : 0, signed(scale * checked.difference().low()),
                signed(scale * checked.difference().high()), checked.difference().problems());
    }

    private static String signed(double value) {
        return String.format(WORDS.language(), "%+.1f", value);
    }

    private static String fixed(double value, boolean whole) {
        return String.format(WORDS.language(), whole ? "%.0f" : "%.1f", value);
    }

    private static String amount(double value, boolean share) {
        return share ? WORDS.say("figures.percent", String.format(WORDS.language(), "%.0f", 100 * value))
                : String.format(WORDS.language(), "%.1f", value);
    }

    /** For example {@code 8 problems of countdown, level 2}. */
    static String problems(Problems.Drawn drawn) {
        String levels = drawn.levels().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return WORDS.say("figures.drawn", drawn.count(), WORDS.named("figures.family", drawn.family()), levels);
    }

    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static String label(Measure measure) {
        return WORDS.of("figures.measure", measure);
    }
}
