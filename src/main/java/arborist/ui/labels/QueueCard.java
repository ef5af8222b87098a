package arborist.ui.labels;

import arborist.label.queue.Order;
import arborist.ui.kit.Controls;
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
final class QueueCard extends VBox {
    private static final String MEAN = "all scorers, their mean";

    private final ComboBox<Order> order = new ComboBox<>();
    private final TextField seed = field("queue-seed", 6, "Number of the random order");
    private final ComboBox<Wish.Kind> kind = new ComboBox<>();
    private final ComboBox<Wish.State> state = new ComboBox<>();
    private final TextField least = field("queue-least", 5, "Least score, from 0 to 1");
    private final TextField most = field("queue-most", 5, "Greatest score, from 0 to 1");
    private final ComboBox<String> scorer = new ComboBox<>();
    private final TextField names = field("queue-names", 24, "Names of all annotators, commas between");
    private final TextField overlap = field("queue-overlap", 5, "Per cent for everybody");
    private final TextField gold = field("queue-gold", 5, "Per cent with known labels");
    private final TextField labels = field("queue-stop-labels", 6, "Stop after so many labels");
    private final TextField minutes = field("queue-stop-minutes", 6, "Stop after so many minutes");
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
        setAccessibleText("Which solutions are labelled");
        order.getItems().setAll(Order.values());
        order.setConverter(new Titles<>(Order::words));
        scorer.getItems().add(MEAN);
        scorer.getItems().addAll(scorers);
        now.scores().scorer().filter(one -> !scorers.contains(one)).ifPresent(scorer.getItems()::add);
        for (Wish.Kind one : Wish.Kind.values()) {
            if (!hidden || !one.judges()) {
                kind.getItems().add(one);
            }
        }
        state.getItems().setAll(Wish.State.values());
        row("Order", "Where an order cannot tell two solutions apart, they come as given.",
                named(order, "queue-order"));
        HBox random = row("Number", "Whoever takes the same number gets the same random order.", seed);
        random.disableProperty().bind(order.valueProperty().isNotEqualTo(Order.RANDOM));
        row("Answers", "What the solutions came to.", named(kind, "queue-kind"));
        row("Labels", "What was said of them when the queue was made.", named(state, "queue-state"));
        row("Score", "How a scorer rates the last step, from 0 to 1; with a bound, solutions without a score are left"
                + " out.", least, word("to"), most, word("by"), named(scorer, "queue-scorer"));
        row("Annotators", "All who label this file, you (" + me + ") among them; empty where you label alone. It must"
                + " say the same everywhere.", names);
        HBox shared =
                row("For everybody", "This share comes to all, so that agreement can be measured; each of the rest"
                        + " comes to one of them.", overlap, word("%"));
        shared.disableProperty().bind(names.textProperty().map(text -> !text.contains(",")));
        row("Hidden gold", "So much of the queue has gold labels, hidden among the others, to see how good one is; you"
                + " are not told which.", gold, word("%"));
        row("Stop after", "Empty for never. A solution that was begun is ended; pauses do not count.", labels,
                word("labels, or"), minutes, word("minutes"));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet");
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button go = Controls.button("Use this queue", "Makes the queue so, and keeps the choice for this session",
                () -> choose(me, chosen));
        go.setId("queue-use");
        go.setDefaultButton(true);
        Button usual = Controls.link("As usual", "All solutions as given, for you alone, without an end",
                () -> fill(Wish.USUAL));
        usual.setId("queue-usual");
        HBox foot = new HBox(8, usual, Controls.spacer(), Controls.button("Cancel", "Changes nothing (Esc)", cancelled),
                go);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(Controls.label("Which solutions, and for how long", "title"), scroll,
                Controls.shown(wrong, wrong.textProperty().isNotEmpty()), foot);
        fill(now);
    }

    /** Takes the keyboard. */
    Node first() {
        return order;
    }

    private void choose(String me, Consumer<Wish> chosen) {
        QueueForm form = new QueueForm(order.getValue(), seed.getText(), kind.getValue(), state.getValue(),
                least.getText(), most.getText(), MEAN.equals(scorer.getValue()) ? "" : scorer.getValue(),
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
        scorer.setValue(form.scorer().isEmpty() ? MEAN : form.scorer());
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
        label.setStyle("-fx-min-width: 8em; -fx-pref-width: 8em; -fx-padding: 0.3em 0 0 0;");
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
