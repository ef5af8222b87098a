package arborist.label.agree;

import java.util.OptionalDouble;

/** Adds units up to a figure of agreement; each may count several times, as where solutions are drawn with replacement. */
interface Sum {

    /** @param times how often the unit counts */
    void add(Unit unit, int times);

    /** Empty where what was added does not suffice. */
    OptionalDouble figure();
}
