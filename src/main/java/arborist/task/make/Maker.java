package arborist.task.make;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes problems of one family, as many as one likes, each with a right solution. Safe to use from any thread. */
public interface Maker {

    /** The task that its problems belong to. */
    String family();

    /** Levels go from 1 to this one. */
    int hardest();

    /**
     * A problem; the same for the same state of the generator.
     *
     * @param level from 1 to {@link #hardest}
     */
    Made make(RandomGenerator random, int level);

    /**
     * The problem's solution with one error at a random step, which goes on consistently from there to a wrong answer.
     *
     * @param made a problem of this maker
     * @return the step lines, then the line with the answer, {@code Answer: ...}
     */
    List<String> slip(Made made, RandomGenerator random);

    /**
     * Steps that could come next, in no order, none twice; the right one of the solution is among them.
     *
     * @param made a problem of this maker
     * @param taken how many steps of its solution were taken
     */
    List<String> next(Made made, int taken, RandomGenerator random);

    /** A question as somebody typed it, in the words in which this maker would have asked it; empty where it could not. */
    Optional<String> reworded(String question);

    /** What of a question as somebody typed it lies beyond all that this maker makes, where it is of its family. */
    default Optional<Limit> limit(String question) {
        return Optional.empty();
    }

    /** Whether steps of the kind that this maker takes lead to the end of a question that is within its limits. */
    default boolean hasWay(String question) {
        return true;
    }
}
