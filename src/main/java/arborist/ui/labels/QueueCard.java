package arborist.ui.labels;

import arborist.label.queue.Order;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Helped;
import arborist.words.Words;
import java.util.Collection;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Asks which solutions are labelled, in which order, by whom and for how long, and explains each choice in a line. */
final class QueueCard extends VBox implements Helped {
    private static final Words WORDS = Words.of(QueueCard.class);
    private final String mean = WORDS.say("queue-card.all-scorers-their-mean");

    private final ComboBox<Order> order = new ComboBox<>();
    private final TextField seed = field("queue-seed", 6, WORDS.say("queue-card.number-of-the-random-order"));
    private final ComboBox<Wish.Kind> kind = new ComboBox<>();
    private final ComboBox<Wish.State> state = new ComboBox<>();
    private final TextField least = field("queue-least", 5, WORDS.say("queue-card.least-score-from-to"));
    private final TextField most = field("queue-most", 5, WORDS.say("queue-card.greatest-score-from-to"));
    private final ComboBox<String> scorer = new ComboBox<>();
    private final TextField names = field("queue-names", 24, WORDS.say("queue-card.names-of-all-annotators-commas"));
    private final TextField overlap = field("queue-overlap", 5, WORDS.say("queue-card.per-cent-for-everybody"));
    private final TextField gold = field("queue-gold", 5, WORDS.say("queue-card.per-cent-with-known-labels"));
    private final TextField labels = field("queue-stop-labels", 6, WORDS.say("queue-card.stop-after-so-many-labels"));
    private final TextField minutes =
            field("queue-stop-minutes", 6, WORDS.say("queue-card.stop-after-so-many-minutes"));
    private final Label wrong = Controls.wrapped("", "warn-sign");
    private final VBox rows = new VBox(12);

    /**
     * Asks.
     *
     * @param scorers those that rated a solution
     * @param hidden whether right and wrong are kept back
     * @param me who labels
     * @param chosen is told the wish
     */
    QueueCard(Wish now, Collection<String> scorers, boolean hidden, String me, Consumer<Wish> chosen,
            Runnable cancelled) {
        getStyleClass().add("card");
        setId("queue-card");
        setStyle("-fx-pref-width: 44em;");
        setAccessibleText(WORDS.say("queue-card.which-solutions-are-labelled"));
        order.getItems().setAll(Order.values());
        order.setConverter(new Titles<>(Order::words));
        scorer.getItems().add(mean);
        scorer.getItems().addAll(scorers);
        now.scores().scorer().filter(one -> !scorers.contains(one)).ifPresent(scorer.getItems()::add);
        for (Wish.Kind one : Wish.Kind.values()) {
            if (!hidden || !one.judges()) {
                kind.getItems().add(one);
            }
        }
        state.getItems().setAll(Wish.State.values());
        row(WORDS.say("queue-card.order"), WORDS.say("queue-card.where-an-order-cannot-tell"),
                named(order, "queue-order"));
        HBox random = row(WORDS.say("queue-card.number"), WORDS.say("queue-card.whoever-takes-the-same-number"), seed);
        random.disableProperty().bind(order.valueProperty().isNotEqualTo(Order.RANDOM));
        row(WORDS.say("queue-card.answers"), WORDS.say("queue-card.what-the-solutions-came-to"),
                named(kind, "queue-kind"));
        row(WORDS.say("queue-card.labels"), WORDS.say("queue-card.what-was-said-of-them"), named(state, "queue-state"));
        row(WORDS.say("queue-card.score"), WORDS.say("queue-card.how-a-scorer-rates-the"), least,
                word(WORDS.say("queue-card.to")), most,
                word(WORDS.say("queue-card.by")), named(scorer, "queue-scorer"));
        row(WORDS.say("queue-card.annotators"), WORDS.say("queue-card.all-who-label-this-file", me), names);
        HBox shared =
                row(WORDS.say("queue-card.for-everybody"), WORDS.say("queue-card.this-share-comes-to-all"), overlap,
                        word("%"));
        shared.disableProperty().bind(names.textProperty().map(text -> !text.contains(",")));
        row(WORDS.say("queue-card.hidden-gold"), WORDS.say("queue-card.so-much-of-the-queue"), gold, word("%"));
        row(WORDS.say("queue-card.stop-after"), WORDS.say("queue-card.empty-for-never-a-solution"), labels,
                word(WORDS.say("queue-card.labels-or")), minutes, word(WORDS.say("queue-card.minutes")));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet");
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button go =
                Controls.button(WORDS.say("queue-card.use-this-queue"), WORDS.say("queue-card.makes-the-queue-so-and"),
                        () -> choose(me, chosen));
        go.setId("queue-use");
        go.setDefaultButton(true);
        Button usual =
                Controls.link(WORDS.say("queue-card.as-usual"), WORDS.say("queue-card.all-solutions-as-given-for"),
                        () -> fill(Wish.USUAL));
        usual.setId("queue-usual");
        HBox foot = new HBox(8, usual, Controls.spacer(),
                Controls.button(WORDS.say("queue-card.cancel"), WORDS.say("queue-card.changes-nothing-esc"), cancelled),
                go);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(Controls.label(WORDS.say("queue-card.which-solutions-and-for-how"), "title"), scroll,
                Controls.shown(wrong, wrong.textProperty().isNotEmpty()), foot);
        fill(now);
    }

    /** Takes the keyboard. */
    Node first() {
        return order;
    }

    @Override
    public String manualPage() {
        return "labels";
    }

    private void choose(String me, Consumer<Wish> chosen) {
        QueueForm form = new QueueForm(order.getValue(), seed.getText(), kind.getValue(), state.getValue(),
                least.getText(), most.getText(), mean.equals(scorer.getValue()) ? "" : scorer.getValue(),
                names.getText(), overlap.getText(), gold.getText(), labels.getText(), minutes.getText());
        try {
            Wish wish = form.wish(me);
            wrong.setText("");
            chosen.accept(wish);
        } catch (IllegalArgumentException e) {
            wrong.setText(e.getMessage());
        }
    }

    private void fill(Wish wish) {
        QueueForm form = QueueForm.of(wish);
        order.setValue(form.order());
        seed.setText(form.seed());
        kind.setValue(kind.getItems().contains(form.kind()) ? form.kind() : Wish.Kind.ALL);
        state.setValue(form.state());
        least.setText(form.least());
        most.setText(form.most());
        scorer.setValue(form.scorer().isEmpty() ? mean : form.scorer());
        names.setText(form.names());
        overlap.setText(form.overlap());
        gold.setText(form.gold());
        labels.setText(form.labels());
        minutes.setText(form.minutes());
    }

    private HBox row(String name, String why, Node... controls) {
        Label label = Controls.label(name, "strong");
        HBox line = new HBox(8, controls);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox beside = new VBox(2, line, Controls.wrapped(why, "muted", "small"));
        HBox.setHgrow(beside, Priority.ALWAYS);
        HBox row = new HBox(8, label, beside);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setStyle("-fx-min-width: 9em; -fx-pref-width: 9em; -fx-padding: 0.3em 0 0 0;");
        rows.getChildren().add(row);
        for (Node control : controls) {
            if (!(control instanceof Label)) {
                control.setAccessibleHelp(why);
            }
        }
        return row;
    }

    private static Label word(String text) {
        Label word = Controls.label(text);
        word.setMinWidth(USE_PREF_SIZE);
        return word;
    }

    private static <T> ComboBox<T> named(ComboBox<T> box, String id) {
        box.setId(id);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.SOMETIMES);
        return box;
    }

    private static TextField field(String id, int columns, String spoken) {
        TextField field = Controls.describe(new TextField(), spoken, spoken);
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.setMinWidth(0);
        return field;
    }
}
