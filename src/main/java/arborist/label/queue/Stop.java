package arborist.label.queue;

import arborist.label.time.Pace;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When a sitting ends.
 *
 * @param labels after so many
 * @param work after so long, pauses left out
 */
public record Stop(OptionalInt labels, Optional<Duration> work) {
    /** Not before the queue ends. */
    public static final Stop NEVER = new Stop(OptionalInt.empty(), Optional.empty());

    /**
     * Whether it is time.
     *
     * @param since how it stood when the sitting began
     */
    public boolean isReached(Pace since, Pace now) {
        return labels.isPresent() && now.labels() - since.labels() >= labels.getAsInt()
                || work.isPresent() && now.worked().minus(since.worked()).compareTo(work.get()) >= 0;
    }
}
