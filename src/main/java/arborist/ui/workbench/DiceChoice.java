package arborist.ui.workbench;

import arborist.task.make.HeldOut;
import arborist.task.make.Made;
import arborist.task.make.Maker;
import arborist.task.make.Makers;
import arborist.words.Words;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Which problems the dice draws; read and set on the FX thread. */
final class DiceChoice {
    private static final Words WORDS = Words.of(DiceChoice.class);
    private Family family = Family.ARITHMETIC;
    private int level = 3;
    private boolean heldOut = true;

    /** The families, as people call them. */
    enum Family {
        ARITHMETIC, WORD, COUNTDOWN, GAME24;

        int hardest() {
            return maker().hardest();
        }

        private Maker maker() {
            return Makers.of(name().toLowerCase(Locale.ROOT)).orElseThrow();
        }

        @Override
        public String toString() {
            return WORDS.of("dice-choice.family", this);
        }
    }

    /** What is to be drawn. */
    record Order(Family family, int level, boolean heldOut) {

        /** Draws it, in milliseconds; on any thread. */
        Made draw(RandomGenerator random) {
            Maker maker = family.maker();
            return heldOut ? HeldOut.draw(maker, random, level) : maker.make(random, level);
        }
    }

    Family family() {
        return family;
    }

    void family(Family chosen) {
        family = chosen;
    }

    /** At most the hardest of the family. */
    int level() {
        return Math.min(level, family.hardest());
    }

    void level(int chosen) {
        level = chosen;
    }

    /** Whether only problems are drawn that Sapling was not trained on. */
    boolean heldOut() {
        return heldOut;
    }

    void heldOut(boolean only) {
        heldOut = only;
    }

    Order order() {
        return new Order(family, level(), heldOut);
    }
}
