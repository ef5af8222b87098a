package arborist.ui.labels;

import arborist.ui.kit.Act;
import arborist.ui.kit.KeyBook;
import java.util.List;
import javafx.application.Platform;

/** The cards of the labelling page: its rules, which solutions come, its keys, and splitting all steps anew. */
final class LabelCards {
    private final LabelsView.Surroundings around;
    private final RuleBook rules;
    private final WishKeeper keeper;
    private final QueueFeed feed;

    LabelCards(LabelsView.Surroundings around, RuleBook rules, WishKeeper keeper, QueueFeed feed) {
        this.around = around;
        this.rules = rules;
        this.keeper = keeper;
        this.feed = feed;
    }

    /** Shows keys, each to be changed. */
    void keys(List<Act> acts, List<Act> all) {
        LabelKeysCard card = new LabelKeysCard(acts, all, new KeyBook(around.preferences()), around.overlay()::close);
        around.overlay().show(card, card.first());
    }

    void resplit() {
        ResplitCard card =
                new ResplitCard(new Resplitting(around.session(), around.rows(), around.hand()::name), around.tell(),
                        around.overlay()::close);
        around.overlay().show(card, card.first(), card::left);
    }

    void rules() {
        RulesCard card = new RulesCard(rules, around.markdown(), around.overlay()::close);
        // Later: else the letter of the key that asked for it would be typed into it.
        Platform.runLater(() -> around.overlay().show(card, card.first()));
    }

    /** Asks which solutions come. */
    void queue() {
        Queued queued = feed.queuedProperty().get();
        QueueCard card = new QueueCard(keeper.wishProperty().get(), queued == null ? List.of() : queued.scorers(),
                around.shown().verdictsHiddenProperty().get(), around.hand().name(), wish -> {
                    around.overlay().close();
                    keeper.choose(wish);
                }, around.overlay()::close);
        around.overlay().show(card, card.first());
    }
}
