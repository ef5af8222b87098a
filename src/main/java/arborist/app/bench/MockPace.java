package arborist.app.bench;

import java.time.Duration;

/**
 * How fast the mock server answers.
 *
 * @param firstToken from a request to its first token
 * @param tokensPerSecond above 0
 * @param tokens of an answer that no script gives
 */
public record MockPace(Duration firstToken, double tokensPerSecond, int tokens) {

    /** Nanoseconds from a request to its token number {@code i}, from 0. */
    long nanosTo(int i) {
        return firstToken.toNanos() + (long) (i * 1e9 / tokensPerSecond);
    }
}
