package arborist.ui.labels;

import arborist.label.queue.Order;
import arborist.ui.kit.Act;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Beside the labelling page: in which order solutions come, which they are, and how many of them there are. */
final class QueuePart extends VBox {
    private static final Words WORDS = Words.of(QueuePart.class);
    private final ComboBox<Order> order = new ComboBox<>();
    private final Label words = Controls.wrapped("", "muted", "small");
    private final QueueFeed feed;
    private final WishKeeper keeper;

    /** @param choose asks for all the rest; it is done by a key too */
    QueuePart(WishKeeper keeper, QueueFeed feed, Act choose) {
        super(6);
        this.keeper = keeper;
        this.feed = feed;
        order.setId("labels-order");
        order.getItems().setAll(Order.values());
        Titles.of(order, Order::words);
        order.setMaxWidth(Double.MAX_VALUE);
        Controls.describe(order, WORDS.say("queue-part.order-of-the-queue"),
                WORDS.say("queue-part.in-which-order-solutions-come"));
        order.valueProperty().addListener((o, before, now) -> {
            if (now != null && now != keeper.wishProperty().get().order()) {
                keeper.choose(keeper.wishProperty().get().order(now));
            }
        });
        words.setId("labels-queue-words");
        Button more =
                Controls.keyed(Controls.link(WORDS.say("queue-part.which-solutions"),
                        WORDS.say("queue-part.chooses-which-solutions-come-for"),
                        choose.handler()), choose);
        more.setWrapText(true);
        more.setId("labels-choose-queue");
        more.setMinWidth(0);
        getChildren().addAll(order, words, more);
        keeper.wishProperty().addListener((o, before, now) -> show());
        feed.queuedProperty().addListener((o, before, now) -> show());
        show();
    }

    private void show() {
        Wish wish = keeper.wishProperty().get();
        order.setValue(wish.order());
        Queued queued = feed.queuedProperty().get();
        String size = queued == null || queued.all() == 0 ? ""
                : queued.queue().entries().isEmpty() ? WORDS.say("queue-part.no-solution-passes-choose-other")
                : WORDS.say("queue-part.size", queued.queue().entries().size(),
                        queued.all());
        String rest = WishWords.of(wish.order(Order.AS_GIVEN));
        words.setText(size + (size.isEmpty() || rest.isEmpty() ? "" : ": ") + rest);
    }
}
