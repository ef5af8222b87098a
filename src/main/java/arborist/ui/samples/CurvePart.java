package arborist.ui.samples;

import arborist.exchange.chart.VoteCharts;
import arborist.trace.Id;
import arborist.ui.kit.ChartView;
import arborist.ui.kit.Controls;
import arborist.ui.kit.VoteWords;
import arborist.vote.Vote;
import arborist.vote.set.SetFigures;
import arborist.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What more samples of this problem are worth: the share of subsets in which each rule chooses right. */
final class CurvePart extends VBox {
    private static final Words WORDS = Words.of(CurvePart.class);

    private final Looking looking;
    private final Label words = Controls.wrapped("", "muted", "small");
    private final CheckBox mixed = new CheckBox(WORDS.say("curve-part.draw-all-the-same"));
    private final Button again = Controls.link(WORDS.say("curve-part.draw-the-curves"),
            WORDS.say("curve-part.draws-what-was-stopped"), this::again);
    private final CurveWork work = new CurveWork(this::draw, this::say);
    private final ChartView chart;
    private @Nullable Id problem;
    private @Nullable Vote asked;
    private boolean stopped;

    CurvePart(Looking looking, ChartView.Saving saving) {
        super(4);
        this.looking = looking;
        chart = new ChartView(16, "samples", saving);
        mixed.setId("vote-mixed");
        Controls.narrow(mixed);
        Controls.describe(mixed, WORDS.say("curve-part.draw-together"), WORDS.say("curve-part.not-of-one-thing"));
        mixed.selectedProperty().addListener((o, before, now) -> look());
        again.setId("vote-curve-again");
        Controls.narrow(again);
        getChildren().addAll(words, mixed, again, Controls.shown(working(), work.slowProperty()), chart,
                Controls.shown(VoteWords.curves(), chart.visibleProperty()));
        show(mixed, false);
        show(again, false);
        looking.lineupProperty().addListener((o, before, now) -> look());
        looking.shown().verdictsHiddenProperty().addListener((o, before, now) -> look());
    }

    private FlowPane working() {
        ProgressBar progress = new ProgressBar();
        progress.setId("vote-curve-progress");
        progress.setStyle("-fx-pref-width: 10em;");
        progress.progressProperty().bind(work.progressProperty());
        Controls.describe(progress, WORDS.say("curve-part.drawing"), WORDS.say("curve-part.so-much-is-drawn"));
        Button stop = Controls.button(WORDS.say("curve-part.stop"), WORDS.say("curve-part.stops-drawing"), this::stop);
        stop.setId("vote-curve-stop");
        FlowPane working = new FlowPane(8, 4, progress, stop);
        working.setAlignment(Pos.CENTER_LEFT);
        return working;
    }

    private void look() {
        Lineup now = looking.lineupProperty().get();
        Vote vote = now == null ? null : now.count().vote();
        if (vote == null || !vote.problem().equals(problem)) {
            work.stop();
            stopped = false;
            problem = vote == null ? null : vote.problem();
            clear();
        }
        show(mixed, vote != null && why(vote).isEmpty() && several(vote));
        String why = vote == null ? "" : refused(vote);
        if (now == null || vote == null || !why.isEmpty()) {
            // What is still being worked out is not shown any more.
            work.stop();
            clear();
            say(why);
        } else if (!stopped && !vote.equals(asked)) {
            asked = vote;
            say("");
            work.ask(vote, now.count().scorer().orElse(null));
        }
    }

    private void draw(Vote vote, Optional<SetFigures.Curves> curves) {
        if (!vote.problem().equals(problem)) {
            return;
        }
        say(curves.isEmpty() ? WORDS.say("curve-part.no-sample-has-come") : "");
        chart.show(curves.map(VoteCharts::samples).orElse(null), List.of(WORDS.say("curve-part.the-share-of-draws")));
    }

    private void stop() {
        work.stop();
        stopped = true;
        clear();
        say(WORDS.say("curve-part.stopped"));
        show(again, true);
        again.requestFocus();
    }

    private void again() {
        stopped = false;
        say("");
        look();
    }

    private void clear() {
        asked = null;
        chart.show(null, List.of());
        say("");
    }

    private void say(String sentence) {
        words.setText(sentence);
        show(words, !sentence.isEmpty());
        show(again, false);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Why there is no curve, though one may ask for it all the same. */
    private String refused(Vote vote) {
        String why = why(vote);
        return why.isEmpty() && several(vote) && !mixed.isSelected() ? WORDS.say("curve-part.these-samples-come-from")
                : why;
    }

    private static boolean several(Vote vote) {
        return vote.spent().stream().map(v -> v.setting()).distinct().limit(2).count() > 1;
    }

    private String why(Vote vote) {
        return looking.hidden() ? WORDS.say("curve-part.hidden-with-what")
                : !vote.judged() ? WORDS.say("curve-part.nothing-tells-right-from") : "";
    }
}
