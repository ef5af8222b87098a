package arborist.ui.votes;

import arborist.exchange.chart.VoteCharts;
import arborist.ui.kit.ChartView;
import arborist.ui.kit.Controls;
import arborist.ui.kit.VoteWords;
import arborist.vote.curve.Curve;
import arborist.vote.set.SetFigures;
import arborist.vote.set.SetFigures.Curves;
import arborist.vote.set.StopFigure;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What more samples are worth over a set: shares right against the number of samples, and what rules that stop early make of them. */
final class SetCurves extends VBox {
    private static final Words WORDS = Words.of(SetCurves.class);
    private final ChartView samples;
    private final ChartView stopping;

    SetCurves(ChartView.Saving saving) {
        super(10);
        samples = new ChartView(17, "samples", saving);
        stopping = new ChartView(17, "stopping", saving);
        getChildren().addAll(samples, Controls.shown(VoteWords.curves(), samples.visibleProperty()), stopping);
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
            words.add(WORDS.say("set-curves.any-right", ends(curves.pass())));
            words.add(WORDS.say("set-curves.majority", ends(curves.majority())));
            curves.best().forEach((name, curve) -> words.add(name + ", " + ends(curve)));
        }
        return words;
    }

    private static List<String> stops(@Nullable Curves curves) {
        return curves == null ? List.of() : curves.stopping().stream().filter(f -> f.stop().standard())
                .map(SetCurves::stop).toList();
    }

    private static String stop(StopFigure figure) {
        return WORDS.say("set-curves.stop", figure.stop().name(), String.valueOf(figure.stop().setting()),
                percent(figure.accuracy()), String.format(WORDS.language(), "%.1f", figure.samplesMean()));
    }

    private static String ends(Curve curve) {
        return curve.points().isEmpty() ? WORDS.say("set-curves.nothing")
                : WORDS.say("set-curves.ends", percent(curve.points().getFirst().share()),
                        curve.points().getFirst().k(),
                        percent(curve.points().getLast().share()), curve.points().getLast().k());
    }

    /** A half is rounded up, as in charts; a message would round it to the even number. */
    private static String percent(double share) {
        return String.format(WORDS.language(), "%.0f", 100 * share);
    }
}
