package arborist.ui.set;

import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/**
 * Accuracy against the tokens that one problem took, a point for each way to solve it, with its 95 % interval. Tokens stand on a
 * logarithmic scale, since techniques differ by factors of ten.
 */
final class AccuracyChart extends Region {
    private static final Words WORDS = Words.of(AccuracyChart.class);
    private static final int LINES = 4;
    private static final String NAME = "chart-name";
    private List<SetColumn> points = List.of();

    AccuracyChart() {
        setId("set-chart");
        getStyleClass().add("set-chart");
        Controls.explain(this, WORDS.say("accuracy-chart.no-accuracy-yet"),
                WORDS.say("accuracy-chart.accuracy-against-tokens-for-each"));
    }

    void show(List<SetColumn> columns) {
        List<SetColumn> judged = columns.stream().filter(c -> c.tally().judged() > 0 && c.tally().judgedTokens() > 0)
                .toList();
        if (!judged.equals(points)) {
            points = judged;
            setAccessibleText(points.isEmpty() ? WORDS.say("accuracy-chart.no-accuracy-yet")
                    : WORDS.say("accuracy-chart.accuracy-against-tokens",
                            points.stream().map(AccuracyChart::words).collect(Collectors.joining("; "))));
            requestLayout();
        }
    }

    boolean empty() {
        return points.isEmpty();
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        if (points.isEmpty()) {
            return;
        }
        Label measure = label("100%", "small", "muted");
        double em = measure.prefHeight(-1);
        double left = measure.prefWidth(-1) + em;
        double top = em * 1.6;
        double width = getWidth() - left - em;
        double height = getHeight() - top - em * 2.6;
        if (width < em || height < em) {
            getChildren().clear();
            return;
        }
        Scale scale = Scale.of(points.stream().map(p -> p.tally().tokensEach()).toList());
        getChildren().remove(measure);
        place(label(WORDS.say("accuracy-chart.right-of-those-that-can"), "small", "muted"), em * 0.4, em * 0.2);
        for (int i = 0; i <= LINES; i++) {
            double y = top + height * (1 - (double) i / LINES);
            line("chart-grid", left, y, left + width, y);
            Label tick = label(WORDS.say("accuracy-chart.percent", 100 * i / LINES), "small", "muted");
            place(tick, left - em * 0.4 - tick.prefWidth(-1), y - em / 2);
        }
        double free = 0;
        for (double tick : scale.ticks()) {
            double x = left + width * scale.place(tick);
            line("chart-grid", x, top, x, top + height);
            Label words = label(String.format(WORDS.language(), "%,.0f", tick), "small", "muted");
            double wide = words.prefWidth(-1);
            double from = Math.min(x - wide / 2, getWidth() - wide);
            words.setVisible(from >= free);
            if (words.isVisible()) {
                place(words, from, top + height + em * 0.2);
                free = from + wide + em * 0.5;
            }
        }
        Label axis = label(WORDS.say("accuracy-chart.tokens-for-one-problem-prompts"), "small", "muted");
        place(axis, left + width - axis.prefWidth(-1), top + height + em * 1.3);
        List<double[]> taken = new ArrayList<>();
        for (SetColumn point : points) {
            double dot = em * 0.4;
            taken.add(new double[] {left + width * scale.place(point.tally().tokensEach()) - dot,
                top + height * (1 - point.tally().share()) - em / 2, 2 * dot});
        }
        for (SetColumn point : points) {
            double x = left + width * scale.place(point.tally().tokensEach());
            draw(point, x, top, height, em, left + width, taken);
        }
        // No line goes through a name.
        getChildren().stream().filter(n -> n.getStyleClass().contains(NAME)).toList().forEach(Node::toFront);
    }

    private void draw(SetColumn point, double x, double top, double height, double em, double right,
            List<double[]> taken) {
        double y = top + height * (1 - point.tally().share());
        line("chart-interval", x, top + height * (1 - point.tally().interval().high()), x,
                top + height * (1 - point.tally().interval().low()));
        Circle dot = new Circle(x, y, em * 0.34);
        dot.getStyleClass().add("chart-point");
        getChildren().add(dot);
        Label name = label(name(point), "small", NAME);
        Controls.describe(name, words(point), words(point));
        double wide = name.prefWidth(-1);
        double at = x + em * 0.7 + wide <= right ? x + em * 0.7 : Math.max(0, x - em * 0.7 - wide);
        Tooltip.install(dot, new Tooltip(words(point)));
        double line = free(at, wide, y - em / 2, em, top - em * 0.6, top + height, taken);
        // Where names are too many for a low chart, those left out are told where the pointer rests on their points.
        name.setVisible(!Double.isNaN(line));
        if (name.isVisible()) {
            place(name, at, line);
        }
    }

    /** The nearest place at or below which no other name stands; above it where there is no room below; not a number where there is none. */
    private static double free(double x, double width, double y, double em, double top, double bottom,
            List<double[]> taken) {
        for (int i = 0; i < 2 * taken.size() + 1; i++) {
            int lines = (i + 1) / 2;
            double at = y + (i % 2 == 1 ? lines : -lines) * em;
            if (at >= top && at + em <= bottom + em && taken.stream().noneMatch(
                    t -> Math.abs(t[1] - at) < em * 0.95 && x < t[0] + t[2] && t[0] < x + width)) {
                taken.add(new double[] {x, at, width});
                return at;
            }
        }
        return Double.NaN;
    }

    private void line(String style, double x1, double y1, double x2, double y2) {
        Line line = new Line(x1, y1, x2, y2);
        line.getStyleClass().add(style);
        getChildren().add(line);
    }

    /** A label that is part of the scene, so that its size can be told. */
    private Label label(String text, String... styles) {
        Label label = Controls.label(text, styles);
        getChildren().add(label);
        label.applyCss();
        return label;
    }

    private static void place(Label label, double x, double y) {
        label.resizeRelocate(x, y, label.prefWidth(-1), label.prefHeight(-1));
    }

    /** The technique alone where that tells the point from all others. */
    private String name(SetColumn point) {
        return points.stream().filter(p -> p.title().equals(point.title())).count() == 1 ? point.title() : point.line();
    }

    private static String words(SetColumn point) {
        SetColumn.Tally tally = point.tally();
        return WORDS.say("accuracy-chart.point", point.line(), tally.right(), tally.judged(),
                100 * tally.interval().low(), 100 * tally.interval().high(), tally.tokensEach());
    }

    /** A logarithmic axis from 1, 2 or 5 times a power of ten to another. */
    record Scale(double low, double high, List<Double> ticks) {

        static Scale of(List<Double> values) {
            double least = values.stream().mapToDouble(v -> v).min().orElse(1);
            double most = values.stream().mapToDouble(v -> v).max().orElse(10);
            List<Double> steps = new ArrayList<>();
            for (int power = 0; power <= 12; power++) {
                for (int step : new int[] {1, 2, 5}) {
                    steps.add(step * Math.pow(10, power));
                }
            }
            double low = steps.stream().filter(s -> s <= least).reduce((a, b) -> b).orElse(1.0);
            double high = steps.stream().filter(s -> s >= most && s > low).findFirst().orElse(1e12);
            List<Double> ticks = steps.stream().filter(s -> s >= low && s <= high).toList();
            return new Scale(low, high, ticks);
        }

        /** 0 at the low end, 1 at the high one. */
        double place(double value) {
            return (Math.log(value) - Math.log(low)) / (Math.log(high) - Math.log(low));
        }
    }
}
