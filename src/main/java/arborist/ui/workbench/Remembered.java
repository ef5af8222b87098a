package arborist.ui.workbench;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * What a window keeps from one session to the next, and forgets when it is closed.
 *
 * @param verdictsHidden whether right and wrong are kept back
 */
record Remembered(DiceChoice dice, BooleanProperty verdictsHidden) {
    Remembered() {
        this(new DiceChoice(), new SimpleBooleanProperty());
    }
}
