package arborist.ui.samples;

import arborist.trace.Tree;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Controls;
import arborist.vote.Vote;
import arborist.vote.like.FreeAnswers;
import arborist.vote.like.Likeness;
import arborist.words.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Free answers that mean about the same: groups by likeness, which are alike and not equal, and from which likeness on. */
final class AlikePart extends VBox {
    private static final Words WORDS = Words.of(AlikePart.class);
    private static final int MOST_SHOWN = 12;
    private static final int LONGEST = 90;

    private final Looking looking;
    private final Asking asking;
    private final Liking liking;
    private final Label free = Controls.wrapped("", "muted", "small");
    private final Slider threshold = new Slider(0.4, 0.95, Likeness.STANDARD);
    private final Label from = Controls.label("", "muted", "small");
    private final VBox groups = new VBox(4);
    private final VBox on;
    private final Button begin;
    private final Button end;
    private boolean showing;

    /** @param edits whether the moment that is shown can be changed */
    AlikePart(Looking looking, Asking asking, Liking liking, ObservableBooleanValue edits) {
        super(6);
        this.looking = looking;
        this.asking = asking;
        this.liking = liking;
        setId("vote-alike");
        begin = Controls.button(WORDS.say("alike-part.group-by-meaning"),
                WORDS.say("alike-part.puts-answers-that-mean"),
                () -> asking.alike(Likeness.STANDARD));
        begin.setId("alike-begin");
        end = Controls.button(WORDS.say("alike-part.no-longer-group"),
                WORDS.say("alike-part.takes-the-groups"),
                () -> asking.alike(null));
        end.setId("alike-end");
        // In large type the panel would be as wide as the longest of their words.
        List.of(begin, end).forEach(Controls::narrow);
        threshold.setId("alike-threshold");
        threshold.setBlockIncrement(0.05);
        Controls.describe(threshold, WORDS.say("alike-part.likeness"),
                WORDS.say("alike-part.from-which-likeness"));
        threshold.valueProperty().addListener((o, before, now) -> changed());
        threshold.valueChangingProperty().addListener((o, before, now) -> changed());
        threshold.setMinWidth(0);
        VBox scale = new VBox(2, from, threshold);
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(liking.progressProperty());
        Controls.describe(bar, WORDS.say("alike-part.grouping-by-meaning"),
                WORDS.say("alike-part.how-many"));
        Button cancel = Controls.link(WORDS.say("alike-part.stop"),
                WORDS.say("alike-part.stops-what-was-grouped"), liking::cancel);
        HBox working = new HBox(8, bar, cancel);
        working.setAlignment(Pos.CENTER_LEFT);
        Controls.shown(working, liking.progressProperty().greaterThanOrEqualTo(0));
        Label failure = Controls.wrapped("", "wrong-sign", "small");
        failure.textProperty().bind(liking.failureProperty());
        Controls.shown(failure, liking.failureProperty().isNotEmpty());
        on = new VBox(6, scale, working, failure, groups, end);
        for (var control : java.util.List.of(begin, end, threshold)) {
            control.disableProperty().bind(javafx.beans.binding.Bindings.not(edits));
        }
        liking.likenessProperty().addListener((o, before, now) -> groups());
        getChildren().addAll(free, begin, on);
    }

    /** Puts the key of the act that does the same behind the buttons' words. */
    void keyed(Actions actions) {
        Controls.keyed(begin, actions.get("group-by-meaning"));
        Controls.keyed(end, actions.get("group-by-meaning"));
    }

    /** Shows it for a vote; nothing where no answer is free. */
    boolean show(Vote vote) {
        int count = FreeAnswers.atMost(vote);
        Optional<Double> asked = vote.whatIf().alike();
        free.setText(WORDS.say("alike-part.samples-end-in-free", count));
        begin.setVisible(asked.isEmpty());
        begin.setManaged(asked.isEmpty());
        on.setVisible(asked.isPresent());
        on.setManaged(asked.isPresent());
        Tree tree = looking.shown().tree();
        if (asked.isEmpty() || tree == null) {
            liking.forget();
        } else {
            showing = true;
            threshold.setValue(asked.get());
            from.setText(says(asked.get()));
            showing = false;
            liking.ask(tree, vote, asked.get());
        }
        return count > 1 || asked.isPresent();
    }

    /** Groups by meaning, or no longer. */
    void toggle() {
        asking.alike(asking.now().alike().isPresent() ? null : Likeness.STANDARD);
    }

    private void changed() {
        double value = Math.round(threshold.getValue() * 100) / 100.0;
        from.setText(says(value));
        if (!showing && !threshold.isValueChanging()) {
            asking.alike(value);
        }
    }

    private static String says(double value) {
        return WORDS.say("alike-part.from", String.format(WORDS.language(), "%.2f", value));
    }

    private void groups() {
        groups.getChildren().clear();
        Likeness now = liking.likenessProperty().get();
        if (now == null) {
            return;
        }
        int shown = Math.min(MOST_SHOWN, now.clusters().size());
        for (Likeness.Cluster cluster : now.clusters().subList(0, shown)) {
            groups.getChildren().add(link(cluster));
        }
        String more =
                now.clusters().size() > shown ? WORDS.say("alike-part.more-groups", now.clusters().size() - shown) : "";
        String left = now.leftOut() > 0 ? WORDS.say("alike-part.samples-were-not-looked", now.leftOut()) : "";
        if (!(more + left).isEmpty()) {
            groups.getChildren().add(Controls.wrapped((more + " " + left).strip(), "muted", "small"));
        }
    }

    private Button link(Likeness.Cluster cluster) {
        int n = cluster.samples().size();
        String text = cluster.text().strip().replaceAll("\\s+", " ");
        String some = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        Button link = Controls.link(WORDS.say("alike-part.alike", n, some),
                WORDS.say("alike-part.shows-these-samples-side"),
                () -> looking.evidenceProperty().set(new Looking.Evidence(WORDS.say("alike-part.evidence", n),
                        new LinkedHashSet<>(cluster.samples()))));
        Controls.narrow(link);
        link.setAlignment(Pos.TOP_LEFT);
        link.setMnemonicParsing(false);
        return link;
    }
}
