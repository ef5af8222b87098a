package arborist.ui.labels;

import arborist.label.time.Pace;
import arborist.ui.kit.Controls;
import arborist.ui.kit.markdown.Markdown;
import arborist.words.Words;
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
    private static final Words WORDS = Words.of(LabelSide.class);
    /** From so many labels on their pace says something. */
    private static final int SOME = 5;
    private final Sitting sitting;
    private final QueueFeed feed;
    private final Label pace = Controls.wrapped("");
    private final Label done = Controls.wrapped("", "muted");
    private final ProgressBar share = new ProgressBar(0);

    /**
     * The right answer.
     *
     * @param wanted whether the annotator wants to see it
     * @param rule whether the project allows that
     */
    record Gold(BooleanProperty wanted, GoldRule rule) {}

    /**
     * Puts it together.
     *
     * @param queue which solutions come, to be chosen
     * @param auto lets programs label
     */
    LabelSide(Sitting sitting, QueueFeed feed, RuleBook book, Markdown markdown, Gold gold,
            QueuePart queue,
            AutoPart auto) {
        this.sitting = sitting;
        this.feed = feed;
        setId("labels-side");
        getStyleClass().add("quiet");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Controls.explain(this, WORDS.say("label-side.this-sitting-the-queue-and"),
                WORDS.say("label-side.the-arrow-keys-scroll"));
        pace.setId("labels-pace");
        share.setMaxWidth(Double.MAX_VALUE);
        share.setAccessibleText(WORDS.say("label-side.share-of-the-queue-that"));
        VBox rules = new VBox();
        rules.setId("labels-rules");
        Runnable tell = () -> rules.getChildren().setAll(markdown.show(book.rulesProperty().get().shown()));
        book.rulesProperty().addListener((o, before, now) -> tell.run());
        tell.run();
        VBox content = new VBox(14, section(WORDS.say("label-side.this-sitting"), pace, done, share),
                section(WORDS.say("label-side.what-is-asked"), manner(), stops(),
                        shows(gold), suggests(), settles()),
                section(WORDS.say("label-side.queue"), queue), section(WORDS.say("label-side.automatic-labels"), auto),
                section(WORDS.say("label-side.rules"), rules));
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
                Controls.describe(manner, WORDS.say("label-side.what-is-asked-2"),
                        WORDS.say("label-side.rates-each-step-or-looks")));
    }

    private CheckBox stops() {
        return check(WORDS.say("label-side.done-at-the-first-error"), WORDS.say("label-side.a-solution-is-done-at"),
                "labels-stops", sitting.stopsAtErrorProperty());
    }

    private static VBox shows(Gold gold) {
        CheckBox box = check(WORDS.say("label-side.show-the-right-answer"),
                WORDS.say("label-side.shows-what-is-right-and"), "labels-gold", gold.wanted);
        box.disableProperty().bind(gold.rule.hiddenProperty());
        Label hidden = Controls.wrapped(WORDS.say("label-side.the-project-hides-it"), "muted", "small");
        hidden.setId("labels-gold-hidden");
        return new VBox(2, box, Controls.shown(hidden, gold.rule.hiddenProperty()));
    }

    private CheckBox suggests() {
        return check(WORDS.say("label-side.show-what-programs-say-first"),
                WORDS.say("label-side.shows-automatic-labels-before-a"),
                "labels-suggests", sitting.suggestsProperty());
    }

    private CheckBox settles() {
        return check(WORDS.say("label-side.settle-on-gold-labels"), WORDS.say("label-side.what-is-said-is-the"),
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
        pace.setText(now.labels() == 0 ? WORDS.say("label-side.no-label-yet-in-this")
                : now.perHour().isEmpty() || now.labels() < SOME ? WORDS.say("label-side.given", now.labels())
                : WORDS.say("label-side.given-pace", now.labels(), Math.round(now.perHour().getAsDouble())));
        Queued queued = feed.queuedProperty().get();
        if (queued != null) {
            int all = queued.queue().entries().size();
            done.setText(WORDS.say("label-side.done", queued.done(), all));
            share.setProgress(all == 0 ? 0 : (double) queued.done() / all);
        }
    }
}
