package arborist.llm.http;

import java.time.Duration;

/**
 * How long to wait for what.
 *
 * @param connect until a connection stands, for each address of a server
 * @param firstToken from sending the request to the first piece of an answer; long, since some models think in silence
 * @param idle between two pieces; comments and empty pieces are none
 * @param total for all of an answer
 */
public record Deadlines(Duration connect, Duration firstToken, Duration idle, Duration total) {
    public static final Deadlines STANDARD = new Deadlines(
            Duration.ofSeconds(10), Duration.ofMinutes(5), Duration.ofMinutes(1), Duration.ofMinutes(30));
}
