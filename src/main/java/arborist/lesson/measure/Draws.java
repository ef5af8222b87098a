package arborist.lesson.measure;

import arborist.lesson.Problems;
import arborist.task.make.HeldOut;
import arborist.task.make.Made;
import arborist.task.make.Maker;
import arborist.task.make.Makers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Draws problems that the built-in model was never trained on, none twice. */
public final class Draws {
    /** Of small games there are only so many that are held out: after as many misses all of them are drawn. */
    private static final int TRIES = 20_000;

    private Draws() {}

    /** As many as are wanted, or all that there are; the same for the same seed. */
    public static List<Made> of(Problems.Drawn wanted) {
        Maker maker = Makers.of(wanted.family()).orElseThrow();
        RandomGenerator random = new SplittableRandom(wanted.seed());
        Set<String> known = new HashSet<>();
        List<Made> drawn = new ArrayList<>();
        int misses = 0;
        while (drawn.size() < wanted.count() && misses < TRIES) {
            int level = wanted.levels().get((drawn.size() + misses) % wanted.levels().size());
            Made made = maker.make(random, level);
            if (suits(made, wanted.kinds()) && known.add(made.key())) {
                drawn.add(made);
                misses = 0;
            } else {
                misses++;
            }
        }
        return drawn;
    }

    private static boolean suits(Made made, Problems.Kinds kinds) {
        return HeldOut.is(made) && switch (kinds) {
            case ALL -> true;
            case NEW -> HeldOut.byTemplate(made);
            case KNOWN -> !HeldOut.byTemplate(made);
        };
    }
}
