package arborist.ui.samples;

import arborist.exchange.chart.Chart;
import arborist.exchange.chart.VoteCharts;
import arborist.ui.kit.ChartView;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.vote.Vote;
import arborist.vote.set.SetFigures;
import arborist.vote.set.SetTally;
import arborist.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What more samples of this problem are worth: the share of subsets in which each rule chooses right. */
final class CurvePart extends VBox {
    private static final Words WORDS = Words.of(CurvePart.class);
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
                    say(curves.isEmpty() ? WORDS.say("curve-part.no-sample-has-come") : "");
                    chart.show(curves.orElse(null),
                            List.of(WORDS.say("curve-part.the-share-of-draws")));
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
        return looking.hidden() ? WORDS.say("curve-part.hidden-with-what")
                : !vote.judged() ? WORDS.say("curve-part.nothing-tells-right-from")
                : vote.spent().stream().map(v -> v.setting()).distinct().limit(2).count() > 1
                        ? WORDS.say("curve-part.these-samples-come-from")
                : vote.spent().size() > MOST
                        ? WORDS.say("curve-part.there-are-too-many")
                : "";
    }

    private static @Nullable Chart curves(Vote vote, @Nullable String scorer) {
        SetTally tally = new SetTally(false, scorer, null);
        tally.add(vote);
        SetFigures.Curves curves = tally.figures().curves().orElse(null);
        return curves == null ? null : VoteCharts.samples(curves);
    }
}
