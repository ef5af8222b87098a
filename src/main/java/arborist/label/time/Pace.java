package arborist.label.time;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How fast somebody labels. What lies between two actions counts as work, unless it is longer than the limit: then it was a pause, and
 * none of it counts.
 *
 * @param limit from how long on a gap is a pause
 * @param last when the last action was, null before the first
 * @param since what was worked since the last label
 * @param worked what was worked in all
 * @param labels how many were given
 */
public record Pace(Duration limit, @Nullable Instant last, Duration since, Duration worked, int labels) {
    /** Nobody looks at one step for so long without touching anything. */
    public static final Duration USUAL_LIMIT = Duration.ofMinutes(2);

    private static final double HOUR_MILLIS = 3_600_000;

    /** Nothing was done yet. */
    public static Pace of(Duration limit) {
        return new Pace(limit, null, Duration.ZERO, Duration.ZERO, 0);
    }

    /** Somebody did something: moved on, opened a solution, wrote a note. A clock that was set back adds nothing. */
    public Pace acted(Instant when) {
        Duration gap = last == null ? Duration.ZERO : Duration.between(last, when);
        boolean works = !gap.isNegative() && gap.compareTo(limit) <= 0;
        Duration more = works ? gap : Duration.ZERO;
        return new Pace(limit, when, since.plus(more), worked.plus(more), labels);
    }

    /** Somebody gave a label. */
    public Labelled labelled(Instant when) {
        Pace now = acted(when);
        return new Labelled(new Pace(limit, when, Duration.ZERO, now.worked, labels + 1), now.since.toMillis());
    }

    /**
     * A label was given.
     *
     * @param tookMillis since the label before, pauses left out
     */
    public record Labelled(Pace pace, long tookMillis) {}

    /** Labels in an hour of work; empty where nothing was worked yet. */
    public OptionalDouble perHour() {
        return perHour(labels, worked.toMillis());
    }

    /** The same of labels whose times are known. */
    public static OptionalDouble perHour(long labels, long tookMillis) {
        return labels == 0 || tookMillis <= 0 ? OptionalDouble.empty()
                : OptionalDouble.of(labels * HOUR_MILLIS / tookMillis);
    }
}
