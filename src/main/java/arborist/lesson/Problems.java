package arborist.lesson;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What problems something is run on. */
public sealed interface Problems {

    /** Sample after sample counts on from its run's seed: seeds of two runs are so far apart that they share none. */
    long APART = 10_000;

    /** Of the problems, where they are drawn, and of the samples. */
    long seed();

    /** The seed of the samples when they are drawn once more. */
    default long seed(long luck) {
        return seed() + luck * APART;
    }

    /**
     * One problem that the lesson tells.
     *
     * @param family the task, null to find it from the text
     * @param gold the right answer, null where none is told
     */
    record Told(String problem, @Nullable String family, @Nullable String gold, long seed) implements Problems {}

    /**
     * Problems that are drawn, of those that the built-in model was never trained on.
     *
     * @param levels in turn
     * @param kinds which word problems
     */
    record Drawn(String family, List<Integer> levels, int count, Kinds kinds, long seed) implements Problems {
        public Drawn {
            levels = List.copyOf(levels);
        }

        /** The same with other numbers. */
        public Drawn with(int problems, long otherSeed) {
            return new Drawn(family, levels, problems, kinds, otherSeed);
        }

        /** The same at one level. */
        public Drawn at(int level) {
            return new Drawn(family, List.of(level), count, kinds, seed);
        }
    }

    /** Word problems of kinds that the built-in model learned, of kinds that it never saw, or of both. */
    enum Kinds {
        KNOWN, NEW, ALL
    }
}
