package arborist.ui.labels;

import javafx.beans.property.BooleanProperty;

/** Keeps in which way somebody labels from one sitting to the next: what was kept is set, and what is set is kept. */
final class WaysKept {
    private final WishKeeper keeper;
    private final Sitting sitting;
    private final BooleanProperty goldShown;
    private boolean setting;

    /** @param goldShown whether the annotator wants to see the right answer */
    static void keep(WishKeeper keeper, Sitting sitting, BooleanProperty goldShown) {
        new WaysKept(keeper, sitting, goldShown).listen();
    }

    private WaysKept(WishKeeper keeper, Sitting sitting, BooleanProperty goldShown) {
        this.keeper = keeper;
        this.sitting = sitting;
        this.goldShown = goldShown;
    }

    private void listen() {
        keeper.waysProperty().addListener((o, before, now) -> set(now));
        sitting.mannerProperty().addListener((o, before, now) -> keep());
        sitting.stopsAtErrorProperty().addListener((o, before, now) -> keep());
        sitting.suggestsProperty().addListener((o, before, now) -> keep());
        goldShown.addListener((o, before, now) -> keep());
        // They may have been read before anybody listened.
        set(keeper.waysProperty().get());
    }

    private void set(Ways ways) {
        setting = true;
        sitting.mannerProperty().set(ways.manner());
        sitting.stopsAtErrorProperty().set(ways.stopsAtError());
        sitting.suggestsProperty().set(ways.suggests());
        goldShown.set(ways.showsGold());
        setting = false;
    }

    private void keep() {
        // One of them may be set before the others are.
        if (!setting) {
            keeper.choose(new Ways(sitting.mannerProperty().get(), sitting.stopsAtErrorProperty().get(),
                    sitting.suggestsProperty().get(), goldShown.get()));
        }
    }
}
