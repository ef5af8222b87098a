package arborist.ui.labels;

import arborist.label.queue.Order;
import arborist.label.time.Pace;
import arborist.ui.kit.Controls;
import arborist.ui.kit.markdown.Markdown;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Beside the labelling page: how far one has come, what comes next and how it is judged, and the rules. */
final class LabelSide extends ScrollPane {
    private final Sitting sitting;
    private final QueueFeed feed;
    private final Label pace = Controls.wrapped("");
    private final Label done = Controls.wrapped("", "muted");
    private final ProgressBar share = new ProgressBar(0);
    private final ComboBox<Order> order = new ComboBox<>();
    private final ComboBox<Wish.Kind> kind = new ComboBox<>();
    private final CheckBox gold = new CheckBox("Hide some with known labels among them");
    private final Consumer<Wish> wish;

    /**
     * Puts it together.
     *
     * @param wish is told which queue is wanted
     * @param goldShown whether the right answer may be seen
     */
    LabelSide(Sitting sitting, QueueFeed feed, RuleBook book, Markdown markdown, BooleanProperty goldShown,
            Consumer<Wish> wish) {
        this.sitting = sitting;
        this.feed = feed;
        this.wish = wish;
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
                section("QUEUE", order(), kind(), gold()),
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

    private ComboBox<Order> order() {
        order.setId("labels-order");
        order.getItems().setAll(Order.values());
        order.setValue(Order.AS_GIVEN);
        order.setConverter(new StringConverter<>() {
            @Override
            public String toString(Order one) {
                return one == null ? "" : one.words();
            }

            @Override
            public Order fromString(String words) {
                return Order.AS_GIVEN;
            }
        });
        order.valueProperty().addListener((o, before, now) -> ask());
        return wide(Controls.describe(order, "Order of the queue", "In which order solutions come"));
    }

    private ComboBox<Wish.Kind> kind() {
        kind.setId("labels-kind");
        kind.getItems().setAll(Wish.Kind.values());
        kind.setValue(Wish.Kind.ALL);
        kind.valueProperty().addListener((o, before, now) -> ask());
        sitting.shown().verdictsHiddenProperty().addListener((o, before, now) -> kinds(now));
        return wide(Controls.describe(kind, "Which solutions", "Which solutions are in the queue"));
    }

    /** Where right and wrong are kept back, nothing is chosen by them. */
    private void kinds(boolean hidden) {
        Wish.Kind now = kind.getValue();
        kind.getItems().setAll(Stream.of(Wish.Kind.values()).filter(k -> !hidden || !k.judges()).toList());
        kind.setValue(now == null || hidden && now.judges() ? Wish.Kind.ALL : now);
    }

    private CheckBox gold() {
        gold.setId("labels-hidden-gold");
        gold.setWrapText(true);
        gold.selectedProperty().addListener((o, before, now) -> ask());
        return Controls.describe(gold, gold.getText(),
                "One in ten is a solution whose gold labels are settled on, to see how good an annotator is");
    }

    private static <T> ComboBox<T> wide(ComboBox<T> box) {
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private void ask() {
        if (kind.getValue() != null) {
            wish.accept(new Wish(order.getValue(), kind.getValue(), 1, gold.isSelected() ? 0.1 : 0));
        }
    }

    private void count() {
        Pace now = sitting.paceProperty().get();
        pace.setText(now.labels() == 0 ? "No label yet in this sitting."
                : now.labels() + (now.labels() == 1 ? " label" : " labels") + now.perHour().stream()
                        .mapToObj(p -> String.format(Locale.ROOT, ", %,.0f an hour", p)).findFirst().orElse(""));
        QueueFeed.Queued queued = feed.queuedProperty().get();
        if (queued != null) {
            int all = queued.queue().entries().size();
            done.setText(String.format(Locale.ROOT, "%,d of %,d solutions done", queued.done(), all));
            share.setProgress(all == 0 ? 0 : (double) queued.done() / all);
        }
    }

}
