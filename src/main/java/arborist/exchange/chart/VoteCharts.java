package arborist.exchange.chart;

import arborist.exchange.chart.Chart.Bar;
import arborist.exchange.chart.Chart.Point;
import arborist.exchange.chart.Chart.Series;
import arborist.exchange.chart.Chart.Style;
import arborist.vote.Decision;
import arborist.vote.Group;
import arborist.vote.Vote;
import arborist.vote.curve.Curve;
import arborist.vote.set.SetFigures;
import arborist.vote.set.StopFigure;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What votes come to, as charts. */
public final class VoteCharts {
    private static final Words WORDS = Words.of(VoteCharts.class);

    private VoteCharts() {}

    /** Shares right against the number of samples. */
    public static Chart.Lines samples(SetFigures.Curves curves) {
        List<Series> series = new ArrayList<>();
        series.add(series("pass@k", curves.pass()));
        series.add(series("maj@k", curves.majority()));
        curves.best().forEach((name, curve) -> series.add(series(name, curve)));
        return new Chart.Lines(WORDS.say("vote-charts.more-samples"), WORDS.say("vote-charts.samples"),
                WORDS.say("vote-charts.right"), series);
    }

    /** Accuracy against the samples that stopping rules spend, a line for each rule. */
    public static Chart.Lines stopping(SetFigures.Curves curves) {
        Map<String, List<Point>> points = new LinkedHashMap<>();
        for (StopFigure figure : curves.stopping()) {
            points.computeIfAbsent(figure.stop().name(), n -> new ArrayList<>())
                    .add(Point.of(figure.samplesMean(), figure.accuracy()));
        }
        List<Series> series = new ArrayList<>();
        // Where a draw is longer than the samples that are there, it is the same point once more.
        points.forEach((name, all) -> series.add(new Series(name,
                all.stream().distinct().sorted(Comparator.comparingDouble(Point::x)).toList(), Style.LINE)));
        return new Chart.Lines(WORDS.say("vote-charts.stopping"), WORDS.say("vote-charts.spent"),
                WORDS.say("vote-charts.right"), series);
    }

    /** The answers to one problem and what a rule counted for each, the best first. */
    public static Chart.Bars votes(Vote vote, Decision decision) {
        Map<Group, Boolean> rightness = vote.judged() ? vote.rightness() : Map.of();
        List<Bar> bars = new ArrayList<>();
        for (Decision.Standing standing : decision.standings()) {
            Group group = standing.group();
            boolean chosen = decision.winner().filter(w -> w.equals(group)).isPresent();
            bars.add(new Bar(group.answer(), standing.weight(), Optional.ofNullable(rightness.get(group)),
                    chosen ? WORDS.say(decision.isTie() ? "vote-charts.chosen-first" : "vote-charts.chosen")
                            : decision.tied().contains(group) ? WORDS.say("vote-charts.tied") : ""));
        }
        return new Chart.Bars(vote.title(), bars);
    }

    private static Series series(String name, Curve curve) {
        return new Series(name,
                curve.points().stream().map(p -> new Point(p.k(), p.share(), p.low(), p.high())).toList(), Style.LINE);
    }
}
