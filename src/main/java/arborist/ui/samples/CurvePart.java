package arborist.ui.samples;

import arborist.exchange.chart.Chart;
import arborist.exchange.chart.VoteCharts;
import arborist.ui.kit.ChartView;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.vote.Vote;
import arborist.vote.set.SetFigures;
import arborist.vote.set.SetTally;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What more samples of this problem are worth: the share of subsets in which each rule chooses right. */
final class CurvePart extends VBox {
    private static final int MOST = 512;

    private final Looking looking;
    private final Label words = Controls.wrapped("", "muted", "small");
    private final ChartView chart;
    private @Nullable Vote drawn;

    CurvePart(Looking looking, ChartView.Saving saving) {
        super(4);
        this.looking = looking;
        chart = new ChartView(16, "samples", saving);
        getChildren().addAll(words, chart);
        looking.lineupProperty().addListener((o, before, now) -> look());
        looking.shown().verdictsHiddenProperty().addListener((o, before, now) -> look());
    }

    private void look() {
        Lineup now = looking.lineupProperty().get();
        Vote vote = now == null ? null : now.count().vote();
        String why = vote == null ? "" : why(vote);
        if (vote == null || !why.isEmpty()) {
            // What is still being worked out is not shown any more.
            drawn = null;
            say(why);
            chart.show(null, List.of());
        } else if (!vote.equals(drawn)) {
            drawn = vote;
            String scorer = now.count().scorer().orElse(null);
            Fx.then(CompletableFuture.supplyAsync(() -> Optional.ofNullable(curves(vote, scorer))), curves -> {
                if (vote.equals(drawn)) {
                    say(curves.isEmpty() ? "No sample has come to its end yet." : "");
                    chart.show(curves.orElse(null),
                            List.of("the share of draws of so many samples in which the rule chooses right"));
                }
            }, this::say);
        }
    }

    private void say(String sentence) {
        words.setText(sentence);
        words.setVisible(!sentence.isEmpty());
        words.setManaged(!sentence.isEmpty());
    }

    private String why(Vote vote) {
        return looking.hidden() ? "Hidden with what is right and wrong."
                : !vote.judged() ? "Nothing tells right from wrong here, so no curve is drawn."
                : vote.spent().stream().map(v -> v.setting()).distinct().limit(2).count() > 1
                        ? "These samples come from several models or settings and are not samples of one thing, so no curve"
                                + " is drawn of them."
                : vote.spent().size() > MOST
                        ? "There are too many samples here for curves of one problem; the votes of all"
                                + " problems have them."
                : "";
    }

    private static @Nullable Chart curves(Vote vote, @Nullable String scorer) {
        SetTally tally = new SetTally(false, scorer, null);
        tally.add(vote);
        SetFigures.Curves curves = tally.figures().curves().orElse(null);
        return curves == null ? null : VoteCharts.samples(curves);
    }
}
