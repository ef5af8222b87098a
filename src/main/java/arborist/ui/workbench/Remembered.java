package arborist.ui.workbench;

import arborist.ui.lessons.Classes;
import arborist.ui.lessons.HourScore;
import java.time.InstantSource;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * What a window keeps from one session to the next, and forgets when it is closed.
 *
 * @param verdictsHidden whether right and wrong are kept back
 * @param classes what was done of lessons, and how often a class guessed right
 */
record Remembered(DiceChoice dice, BooleanProperty verdictsHidden, Classes classes) {
    Remembered() {
        this(new DiceChoice(), new SimpleBooleanProperty(), new Classes(new HourScore(InstantSource.system())));
    }
}
