package arborist.ui.labels;

import arborist.label.Preference;
import arborist.label.queue.PairOrder;
import arborist.trace.Tree;
import arborist.ui.kit.Act;
import arborist.ui.kit.Controls;
import arborist.ui.kit.EmptyNote;
import arborist.ui.kit.Flow;
import arborist.ui.kit.markdown.Markdown;
import arborist.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Two solutions of one problem side by side, in a narrow window one above the other, and the keys that say which is better. */
final class PairsPane extends StackPane {
    private static final Words WORDS = Words.of(PairsPane.class);
    private static final double WIDE_EM = 44;

    private final PairSitting sitting;
    private final Markdown markdown;
    private final SolutionHead head;
    private final Label where = Controls.label("", "muted");
    private final GridPane two = new GridPane(10, 10);
    private final ComboBox<PairOrder> order = new ComboBox<>();
    private final SimpleBooleanProperty none = new SimpleBooleanProperty(true);
    private final List<Act> acts;

    /**
     * Puts it together.
     *
     * @param goldShown whether the right answer may be seen
     * @param back leads to the steps again
     * @param seed is told which number chance is to be drawn from
     */
    PairsPane(PairSitting sitting, Markdown markdown, BooleanProperty goldShown, List<Act> acts, Button back,
            LongConsumer seed, Runnable changeKeys) {
        this.sitting = sitting;
        this.markdown = markdown;
        this.acts = acts;
        head = new SolutionHead(sitting.shown(), markdown, goldShown);
        setId("pairs-pane");
        getStyleClass().add("set-pane");
        setMinSize(0, 0);
        where.setId("pairs-where");
        order.setId("pairs-order");
        order.getItems().setAll(PairOrder.values());
        order.valueProperty().bindBidirectional(sitting.draw().orderProperty());
        Controls.describe(order, WORDS.say("pairs-pane.order-of-the-pairs"),
                WORDS.say("pairs-pane.in-which-order-pairs-come"));
        ProgressBar progress = new ProgressBar();
        progress.progressProperty().bind(sitting.draw().feed().progressProperty());
        Controls.describe(progress, WORDS.say("pairs-pane.reading-the-solutions"),
                WORDS.say("pairs-pane.pairs-the-solutions-of-all"));
        Button stop = Controls.button(WORDS.say("pairs-pane.stop"), WORDS.say("pairs-pane.stops-reading-the-pairs-are"),
                sitting.draw().feed()::stop);
        HBox number = new HBox(6, Controls.label(WORDS.say("pairs-pane.number"), "muted"),
                new PairSeed(sitting.draw().seedProperty(), seed));
        number.setAlignment(Pos.CENTER_LEFT);
        Flow line = new Flow(10, 6, where,
                Controls.shown(progress, sitting.draw().feed().progressProperty().lessThan(1)),
                Controls.shown(stop, sitting.draw().feed().progressProperty().lessThan(1)), order,
                Controls.shown(number, sitting.draw().orderProperty().isEqualTo(PairOrder.RANDOM)), back);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox top = new VBox(6, line, head);
        top.getStyleClass().add("labels-head");
        ScrollPane above = new ScrollPane(top);
        above.setFitToWidth(true);
        above.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        above.getStyleClass().add("quiet");
        above.minHeightProperty().bind(Bindings.min(top.heightProperty().add(2), heightProperty().multiply(0.26)));
        above.prefHeightProperty().bind(top.heightProperty().add(2));
        above.maxHeightProperty().bind(heightProperty().multiply(0.32));
        Controls.explain(above, WORDS.say("pairs-pane.the-problem"),
                WORDS.say("pairs-pane.the-question-the-arrow-keys"));
        two.setId("pairs-two");
        two.getStyleClass().add("pairs-two");
        two.setFocusTraversable(true);
        Controls.explain(two, WORDS.say("pairs-pane.two-solutions-which-is-better"),
                WORDS.say("pairs-pane.the-keys-below-say-which"));
        two.minHeightProperty().bind(heightProperty().multiply(0.4));
        VBox.setVgrow(two, Priority.ALWAYS);
        EmptyNote empty = new EmptyNote("empty-pairs", WORDS.say("pairs-pane.no-two-solutions-to-compare"),
                WORDS.say("pairs-pane.two-solutions-of-one-problem"),
                List.of());
        getChildren().addAll(
                Controls.shown(
                        new VBox(above, two, new KeysFoot("pairs", acts, Map.of(), heightProperty(), changeKeys)),
                        none.not()),
                Controls.shown(empty, none.and(sitting.draw().feed().progressProperty().isEqualTo(1))));
        none.addListener((o, before, now) -> {
            if (isFocusWithin()) {
                first().requestFocus();
            }
        });
        sitting.nowProperty().addListener((o, before, now) -> show());
        sitting.atProperty().addListener((o, before, now) -> show());
        sitting.draw().pairsProperty().addListener((o, before, now) -> show());
        sitting.draw().comparedProperty().addListener((o, before, now) -> show());
        goldShown.addListener((o, before, now) -> show());
        sitting.shown().verdictsHiddenProperty().addListener((o, before, now) -> show());
        widthProperty().addListener(o -> place());
        where.fontProperty().addListener(o -> place());
    }

    /** Takes the keyboard: the page itself until there is a pair. */
    Node first() {
        return none.get() ? this : two;
    }

    private void show() {
        PairCase now = sitting.nowProperty().get();
        Tree tree = sitting.shown().tree();
        none.set(sitting.draw().pairsProperty().get().isEmpty());
        where.setText(sitting.where());
        if (now == null || tree == null || tree.problem() == null) {
            two.getChildren().clear();
            return;
        }
        head.show(tree.problem());
        two.getChildren().setAll(
                new SolutionCard(true, key("prefer-left"), now.left(),
                        head.answer(tree, now.left()),
                        now.said().equals(Optional.of(Preference.A)), markdown),
                new SolutionCard(false, key("prefer-right"), now.right(),
                        head.answer(tree, now.right()),
                        now.said().equals(Optional.of(Preference.B)), markdown));
        if (now.said().equals(Optional.of(Preference.NEITHER))) {
            where.setText(WORDS.say("pairs-pane.neither-is-better", where.getText()));
        }
        place();
    }

    private String key(String act) {
        return acts.stream().filter(a -> a.id().equals(act)).map(Act::keyText).findFirst().orElse("");
    }

    /** Beside one another where there is room for both. */
    private void place() {
        if (two.getChildren().size() < 2) {
            return;
        }
        boolean wide = getWidth() > WIDE_EM * where.getFont().getSize();
        for (int i = 0; i < 2; i++) {
            Node card = two.getChildren().get(i);
            GridPane.setConstraints(card, wide ? i : 0, wide ? 0 : i);
            GridPane.setHgrow(card, Priority.ALWAYS);
            GridPane.setVgrow(card, Priority.ALWAYS);
            ((VBox) card).prefWidthProperty().unbind();
            ((VBox) card).prefWidthProperty().bind(two.widthProperty().divide(wide ? 2 : 1));
            ((VBox) card).prefHeightProperty().unbind();
            ((VBox) card).prefHeightProperty().bind(two.heightProperty().divide(wide ? 1 : 2));
            ((VBox) card).setMinHeight(0);
        }
    }
}
