package arborist.ui.workbench;

import arborist.ui.kit.Act;
import arborist.ui.kit.Actions;
import arborist.ui.kit.TellLine;
import arborist.ui.tree.TreePane;
import arborist.words.Words;

/** Says what the example of the first start is, and that it can be grown before one's eyes. */
final class LiveOffer {
    private static final Words WORDS = Words.of(LiveOffer.class);

    private final Actions actions;
    private final TreePane tree;
    private final TellLine told;

    LiveOffer(Actions actions, TreePane tree, TellLine told) {
        this.actions = actions;
        this.tree = tree;
        this.told = told;
    }

    void make() {
        told.tell(WORDS.say("live-offer.sapling-the-language-model-inside"), WORDS.say("live-offer.grow-it-live"),
                this::grow);
    }

    private void grow() {
        tree.requestFocus();
        Act live = actions.get("grow-live");
        if (live.possible()) {
            live.handler().run();
        } else {
            told.fail(live.hindrance().getValue());
        }
    }
}
