package arborist.ui.workbench;

import arborist.ui.lessons.HourScore;
import java.time.InstantSource;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * What a window keeps from one session to the next, and forgets when it is closed.
 *
 * @param verdictsHidden whether right and wrong are kept back
 * @param score how often a class guessed right
 */
record Remembered(DiceChoice dice, BooleanProperty verdictsHidden, HourScore score) {
    Remembered() {
        this(new DiceChoice(), new SimpleBooleanProperty(), new HourScore(InstantSource.system()));
    }
}
