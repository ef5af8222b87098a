package arborist.llm.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait for what.
 *
 * @param connect until a connection stands, for each address of a server
 * @param firstToken from sending the request to the first piece of an answer; long, since some models think in silence
 * @param idle between two pieces; comments and empty pieces are none
 * @param total for all of an answer
 */
public record Deadlines(Duration connect, Duration firstToken, Duration idle, Duration total) {
    /** A day, in seconds. */
    private static final long LONGEST = 86_400;
    public static final Deadlines STANDARD = new Deadlines(
            Duration.ofSeconds(10), Duration.ofMinutes(5), Duration.ofMinutes(1), Duration.ofMinutes(30));

    /**
     * The same for servers that are slower, or quicker.
     *
     * @param first seconds to the first piece, 1 to a day, null for the usual ones, or fewer where all of it may not take as long
     * @param all seconds for all of an answer, null for the usual ones; never less than was asked for its first piece
     */
    public static Deadlines waiting(@Nullable Long first, @Nullable Long all) {
        Duration end = all == null ? STANDARD.total : seconds(all);
        Duration usual = end.compareTo(STANDARD.firstToken) < 0 ? end : STANDARD.firstToken;
        Duration begin = first == null ? usual : seconds(first);
        // Who waits longer for the first word wants to read the rest as well.
        Duration least = all == null && first != null ? begin.plus(STANDARD.total) : begin;
        return new Deadlines(STANDARD.connect, begin, STANDARD.idle, end.compareTo(least) < 0 ? least : end);
    }

    private static Duration seconds(long asked) {
        return Duration.ofSeconds(Math.clamp(asked, 1, LONGEST));
    }
}
