package arborist.llm.http;

import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether and when to try again.
 *
 * @param tries how often at most, the first time included
 * @param first the longest wait before the second try; it doubles with each
 * @param longest the longest wait there is, also where the server asks for more
 */
public record Backoff(int tries, Duration first, Duration longest) {
    public static final Backoff STANDARD = new Backoff(5, Duration.ofSeconds(1), Duration.ofSeconds(60));

    /**
     * How long to wait after a try that failed, between half of the wait and all of it, so that many calls do not come back at the
     * same moment.
     *
     * @param done how many tries were made
     * @param told what the server asked for, null where nothing
     * @param random gives 0 to 1
     * @return null where it is not worth another try
     */
    public @Nullable Duration after(int done, @Nullable Duration told, DoubleSupplier random) {
        if (done >= tries || told != null && told.compareTo(longest) > 0) {
            return null;
        }
        long millis = Math.min(first.toMillis() << Math.min(done - 1, 20), longest.toMillis());
        long jittered = (long) (millis * (0.5 + random.getAsDouble() / 2));
        // Never earlier than the server said, and a little later each.
        return told == null ? Duration.ofMillis(jittered)
                : told.plusMillis((long) (first.toMillis() * random.getAsDouble() / 4));
    }
}
