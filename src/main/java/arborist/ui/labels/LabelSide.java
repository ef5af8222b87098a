package arborist.ui.labels;

import arborist.label.time.Pace;
import arborist.ui.kit.Controls;
import arborist.ui.kit.markdown.Markdown;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Beside the labelling page: how far one has come, what comes next and how it is judged, and the rules. */
final class LabelSide extends ScrollPane {
    private final Sitting sitting;
    private final QueueFeed feed;
    private final Label pace = Controls.wrapped("");
    private final Label done = Controls.wrapped("", "muted");
    private final ProgressBar share = new ProgressBar(0);

    /**
     * Puts it together.
     *
     * @param goldShown whether the right answer may be seen
     * @param queue which solutions come, to be chosen
     * @param auto lets programs label
     */
    LabelSide(Sitting sitting, QueueFeed feed, RuleBook book, Markdown markdown, BooleanProperty goldShown,
            QueuePart queue,
            AutoPart auto) {
        this.sitting = sitting;
        this.feed = feed;
        setId("labels-side");
        getStyleClass().add("quiet");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Controls.explain(this, "This sitting, the queue and the rules", "The arrow keys scroll");
        pace.setId("labels-pace");
        share.setMaxWidth(Double.MAX_VALUE);
        share.setAccessibleText("Share of the queue that is done");
        VBox rules = new VBox();
        rules.setId("labels-rules");
        Runnable tell = () -> rules.getChildren().setAll(markdown.show(book.rulesProperty().get().shown()));
        book.rulesProperty().addListener((o, before, now) -> tell.run());
        tell.run();
        VBox content = new VBox(14, section("THIS SITTING", pace, done, share),
                section("WHAT IS ASKED", manner(), stops(),
                        shows(goldShown), suggests(), settles()),
                section("QUEUE", queue), section("AUTOMATIC LABELS", auto),
                section("RULES", rules));
        content.getStyleClass().add("vote-side");
        setContent(content);
        sitting.paceProperty().addListener((o, before, now) -> count());
        feed.queuedProperty().addListener((o, before, now) -> count());
        count();
    }

    private static VBox section(String title, Node... parts) {
        VBox section = new VBox(6, Controls.label(title, "heading"));
        section.getChildren().addAll(parts);
        return section;
    }

    private ComboBox<Manner> manner() {
        ComboBox<Manner> manner = new ComboBox<>();
        manner.setId("labels-manner");
        manner.getItems().setAll(Manner.values());
        manner.valueProperty().bindBidirectional(sitting.mannerProperty());
        return wide(
                Controls.describe(manner, "What is asked", "Rates each step, or looks for the first that is wrong"));
    }

    private CheckBox stops() {
        return check("Done at the first error", "A solution is done at its first error; what follows has no label",
                "labels-stops", sitting.stopsAtErrorProperty());
    }

    private CheckBox shows(BooleanProperty goldShown) {
        return check("Show the right answer", "Shows what is right, and whether this solution came to it",
                "labels-gold",
                goldShown);
    }

    private CheckBox suggests() {
        return check("Show what programs say first",
                "Shows automatic labels before a step is judged, and keeps in each label what was shown; else they come"
                        + " once it is judged",
                "labels-suggests", sitting.suggestsProperty());
    }

    private CheckBox settles() {
        return check("Settle on gold labels", "What is said is the label that holds where annotators differ",
                "labels-settles", sitting.settlesProperty());
    }

    private static CheckBox check(String words, String tip, String id, BooleanProperty value) {
        CheckBox box = Controls.describe(new CheckBox(words), words, tip);
        box.setId(id);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private static <T> ComboBox<T> wide(ComboBox<T> box) {
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private void count() {
        Pace now = sitting.paceProperty().get();
        pace.setText(now.labels() == 0 ? "No label yet in this sitting."
                : now.labels() + (now.labels() == 1 ? " label" : " labels") + now.perHour().stream()
                        .mapToObj(p -> String.format(Locale.ROOT, ", %,.0f an hour", p)).findFirst().orElse(""));
        Queued queued = feed.queuedProperty().get();
        if (queued != null) {
            int all = queued.queue().entries().size();
            done.setText(String.format(Locale.ROOT, "%,d of %,d solutions done", queued.done(), all));
            share.setProgress(all == 0 ? 0 : (double) queued.done() / all);
        }
    }

}
