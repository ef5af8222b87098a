package arborist.task.make;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Draws held-out problems, none twice: two that come to the same are one. */
public final class Distinct {
    /** Of small games there are only so many that are held out: after as many misses all of them are drawn. */
    private static final int TRIES = 20_000;

    private Distinct() {}

    /**
     * As many as are wanted, or all that there are; the same for the same seed.
     *
     * @param levels in turn; where one has no more, the others go on
     * @param suits which of those that are held out
     */
    public static List<Made> heldOut(Maker maker, List<Integer> levels, int count, long seed, Predicate<Made> suits) {
        RandomGenerator random = new SplittableRandom(seed);
        Set<String> known = new HashSet<>();
        List<Made> drawn = new ArrayList<>();
        int misses = 0;
        while (drawn.size() < count && misses < TRIES) {
            int level = levels.get((drawn.size() + misses) % levels.size());
            Made made = maker.make(random, level);
            if (HeldOut.is(made) && suits.test(made) && known.add(made.key())) {
                drawn.add(made);
                misses = 0;
            } else {
                misses++;
            }
        }
        return drawn;
    }
}
