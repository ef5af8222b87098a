package arborist.ui.votes;

import arborist.exchange.chart.VoteCharts;
import arborist.ui.kit.ChartView;
import arborist.vote.curve.Curve;
import arborist.vote.set.SetFigures;
import arborist.vote.set.SetFigures.Curves;
import arborist.vote.set.StopFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What more samples are worth over a set: shares right against the number of samples, and what rules that stop early make of them. */
final class SetCurves extends VBox {
    private final ChartView samples;
    private final ChartView stopping;

    SetCurves(ChartView.Saving saving) {
        super(10);
        samples = new ChartView(17, "samples", saving);
        stopping = new ChartView(17, "stopping", saving);
        getChildren().addAll(samples, stopping);
    }

    void show(SetFigures figures) {
        Curves curves = figures.curves().orElse(null);
        samples.show(curves == null ? null : VoteCharts.samples(curves), words(curves));
        stopping.show(curves == null ? null : VoteCharts.stopping(curves), stops(curves));
    }

    /** Each curve at its ends, in words. */
    static List<String> words(@Nullable Curves curves) {
        List<String> words = new ArrayList<>();
        if (curves != null) {
            words.add("any right, " + ends(curves.pass()));
            words.add("majority, " + ends(curves.majority()));
            curves.best().forEach((name, curve) -> words.add(name + ", " + ends(curve)));
        }
        return words;
    }

    private static List<String> stops(@Nullable Curves curves) {
        return curves == null ? List.of() : curves.stopping().stream().filter(f -> f.stop().standard())
                .map(SetCurves::stop).toList();
    }

    private static String stop(StopFigure figure) {
        return String.format(Locale.ROOT, "%s %s: %.0f%% right with %.1f samples", figure.stop().name(),
                figure.stop().setting(), 100 * figure.accuracy(), figure.samplesMean());
    }

    private static String ends(Curve curve) {
        return curve.points().isEmpty() ? "nothing"
                : String.format(Locale.ROOT, "%.0f%% with %d and %.0f%% with %d samples",
                        100 * curve.points().getFirst().share(), curve.points().getFirst().k(),
                        100 * curve.points().getLast().share(), curve.points().getLast().k());
    }
}
