package arborist.ui.labels;

import arborist.label.Preference;
import arborist.label.queue.PairOrder;
import arborist.trace.Tree;
import arborist.ui.kit.Act;
import arborist.ui.kit.Controls;
import arborist.ui.kit.EmptyNote;
import arborist.ui.kit.markdown.Markdown;
import java.util.List;
import java.util.Optional;
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
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Two solutions of one problem side by side, in a narrow window one above the other, and the keys that say which is better. */
final class PairsPane extends StackPane {
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
     */
    PairsPane(PairSitting sitting, Markdown markdown, BooleanProperty goldShown, List<Act> acts, Button back,
            Runnable changeKeys) {
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
        order.valueProperty().bindBidirectional(sitting.orderProperty());
        Controls.describe(order, "Order of the pairs", "In which order pairs come");
        ProgressBar progress = new ProgressBar();
        progress.progressProperty().bind(sitting.feed().progressProperty());
        Controls.describe(progress, "Reading the solutions", "Pairs the solutions of all problems");
        Button stop = Controls.button("Stop", "Stops reading; the pairs are then of what was read so far",
                sitting.feed()::stop);
        FlowPane line = new FlowPane(10, 6,
                Controls.shown(progress, sitting.feed().progressProperty().lessThan(1)),
                Controls.shown(stop, sitting.feed().progressProperty().lessThan(1)), order, back);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox top = new VBox(6, where, head, line);
        top.getStyleClass().add("labels-head");
        ScrollPane above = new ScrollPane(top);
        above.setFitToWidth(true);
        above.getStyleClass().add("quiet");
        above.minHeightProperty().bind(Bindings.min(top.heightProperty().add(2), heightProperty().multiply(0.2)));
        above.prefHeightProperty().bind(top.heightProperty().add(2));
        above.maxHeightProperty().bind(heightProperty().multiply(0.32));
        Controls.explain(above, "The problem", "The question; the arrow keys scroll");
        two.setId("pairs-two");
        two.getStyleClass().add("labels-steps");
        two.setFocusTraversable(true);
        Controls.explain(two, "Two solutions: which is better?", "The keys below say which");
        two.minHeightProperty().bind(heightProperty().multiply(0.4));
        VBox.setVgrow(two, Priority.ALWAYS);
        EmptyNote empty = new EmptyNote("empty-pairs", "No two solutions to compare",
                "Two solutions of one problem are compared: run a technique several times on a problem, or read in samples.",
                List.of());
        getChildren().addAll(
                Controls.shown(new VBox(above, two, new KeysFoot("pairs", acts, heightProperty(), changeKeys)),
                        none.not()),
                Controls.shown(empty, none.and(sitting.feed().progressProperty().isEqualTo(1))));
        sitting.nowProperty().addListener((o, before, now) -> show());
        sitting.pairsProperty().addListener((o, before, now) -> show());
        goldShown.addListener((o, before, now) -> show());
        sitting.shown().verdictsHiddenProperty().addListener((o, before, now) -> show());
        widthProperty().addListener(o -> place());
        where.fontProperty().addListener(o -> place());
    }

    /** Takes the keyboard. */
    Node first() {
        return two;
    }

    private void show() {
        PairCase now = sitting.nowProperty().get();
        Tree tree = sitting.shown().tree();
        none.set(sitting.pairsProperty().get().isEmpty());
        where.setText(sitting.where());
        if (now == null || tree == null || tree.problem() == null) {
            two.getChildren().clear();
            return;
        }
        head.show(tree.problem());
        two.getChildren().setAll(
                new SolutionCard("Left", key("prefer-left"), now.left(), head.answer(tree, now.left()),
                        now.said().equals(Optional.of(Preference.A)), markdown),
                new SolutionCard("Right", key("prefer-right"), now.right(), head.answer(tree, now.right()),
                        now.said().equals(Optional.of(Preference.B)), markdown));
        if (now.said().equals(Optional.of(Preference.NEITHER))) {
            where.setText(where.getText() + " · neither is better");
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
