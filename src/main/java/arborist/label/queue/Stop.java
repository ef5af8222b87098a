package arborist.label.queue;

import arborist.label.time.Pace;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When a sitting ends.
 *
 * @param solutions after so many
 * @param work after so long, pauses left out
 */
public record Stop(OptionalInt solutions, Optional<Duration> work) {
    /** Not before the queue ends. */
    public static final Stop NEVER = new Stop(OptionalInt.empty(), Optional.empty());

    /**
     * Whether it is time.
     *
     * @param done how many solutions were done in this sitting
     */
    public boolean isReached(int done, Pace pace) {
        return solutions.isPresent() && done >= solutions.getAsInt()
                || work.isPresent() && pace.worked().compareTo(work.get()) >= 0;
    }
}
